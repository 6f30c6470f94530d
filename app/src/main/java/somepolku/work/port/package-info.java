/**
 * What the work needs of the outside: the store, the plugins, the settings. Adapters implement these; the
 * composition root joins them. May use domain, importing and kit.
 */
@NullMarked
package somepolku.work.port;

import org.jspecify.annotations.NullMarked;
