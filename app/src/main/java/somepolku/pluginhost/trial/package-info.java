/**
 * Runs a plugin once to see what it would bring: begin at {@link somepolku.pluginhost.trial.Trying}. May use what is beside
 * it to run plugins apart, but not the list of those that are installed.
 */
@NullMarked
package somepolku.pluginhost.trial;

import org.jspecify.annotations.NullMarked;
