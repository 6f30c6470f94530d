package somepolku.text.line;

/** A stretch of the line, from {@code start} to before {@code end}. */
public record Span(int start, int end, Part part) {

    /** Whether it is understood, and so shown as a chip. */
    public boolean understood() {
        return !(part instanceof Part.Words) && !(part instanceof Part.Escape);
    }
}
