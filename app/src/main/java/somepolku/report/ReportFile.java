package somepolku.report;

/**
 * One file of a report.
 *
 * @param name without a folder
 */
public record ReportFile(String name, String content) {}
