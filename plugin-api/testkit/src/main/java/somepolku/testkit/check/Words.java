package somepolku.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/** What holds for every text and id that a person or a journal will see. */
public final class Words {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** The host takes these out; a plugin that sends them has read something wrongly. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]");

    private Words() {}

    public static void id(String what, String id, int most) {
        assertThat(id)
                .as(what + ": lower-case letters, digits and hyphens")
                .matches(ID)
                .hasSizeLessThanOrEqualTo(most);
    }

    /** A text that must be there. */
    public static void said(String what, String text, int most) {
        assertThat(text).as(what).isNotBlank();
        maybe(what, text, most);
    }

    /** A text that may be empty. */
    public static void maybe(String what, String text, int most) {
        assertThat(text).as(what).hasSizeLessThanOrEqualTo(most).doesNotContainPattern(UNSEEN);
    }
}
