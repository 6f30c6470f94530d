package somepolku.ui.shell.stand;

/**
 * The strip above the page, as long as what it says holds.
 *
 * @param id names the strip
 * @param rescues whether the open journal can be written anew, where its file was
 */
record Banner(String id, String text, boolean rescues) {}
