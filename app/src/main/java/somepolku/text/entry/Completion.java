package somepolku.text.entry;

/**
 * One way to complete a word.
 *
 * @param said as a list shows it
 * @param line the line with the word completed
 * @param caret where the caret stands then
 */
public record Completion(String said, String line, int caret) {}
