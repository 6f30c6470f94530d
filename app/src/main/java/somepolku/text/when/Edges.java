package somepolku.text.when;

import java.util.regex.Pattern;

/** Where a part of a line may begin and end. */
public final class Edges {
    /** A part stands by itself; after a backslash it is found too, so that the backslash can make it text. */
    private static final String START = "(?<![^\\s(\\[\\\\])";

    private static final String END = "(?=$|[\\s);!?\\]\u2026\u201d\"]|,(?!\\d)|[.:](?:\\s|$))";

    private Edges() {}

    /** A pattern of a whole part, in any case. */
    public static Pattern whole(String what) {
        return Pattern.compile(
                START + "(?:" + what + ")" + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
