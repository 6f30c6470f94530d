package somepolku.ui.shell.stand;

/**
 * What hides the pages of a journal with a passphrase whose medium was pulled.
 *
 * @param asks whether it is back, so that its passphrase can be given
 * @param trying whether one is being tried just now
 * @param problem of the last try, or nothing
 */
record Cover(boolean asks, boolean trying, String problem) {}
