package somepolku.ui.shell.stand;

/**
 * What the status line says of the journal.
 *
 * @param kept whether everything typed is on disk
 * @param warns whether something stands in the way
 * @param why more about it, or nothing
 */
public record Sign(String text, boolean kept, boolean warns, String why) {}
