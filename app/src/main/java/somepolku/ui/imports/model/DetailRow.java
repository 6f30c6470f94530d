package somepolku.ui.imports.model;

/**
 * A line of the lists under the preview.
 *
 * @param where the rows of the file: {@code Rows 88, 90 and 12 more}
 * @param allLines every row number, for the tooltip; empty where {@code where} says them all
 * @param what why it is skipped, or what is added or changed
 */
public record DetailRow(String where, String allLines, String file, String what) {}
