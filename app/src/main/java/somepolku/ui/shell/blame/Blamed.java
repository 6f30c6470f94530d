package somepolku.ui.shell.blame;

import java.util.Optional;

/**
 * A plugin that went wrong.
 *
 * @param plugin its id
 * @param text what happened
 * @param details for its maker, once they are asked for
 * @param more how many others went wrong as well
 */
record Blamed(String plugin, String text, Optional<String> details, int more) {}
