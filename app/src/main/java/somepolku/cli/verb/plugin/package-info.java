/** {@code plugins} and its verbs: begin at {@link somepolku.cli.verb.plugin.Plugins}. */
@NullMarked
package somepolku.cli.verb.plugin;

import org.jspecify.annotations.NullMarked;
