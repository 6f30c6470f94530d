package somepolku.ui.shell.stand;

/**
 * The strip above the page, as long as what it says holds.
 *
 * @param id names the strip
 */
record Banner(String id, String text) {}
