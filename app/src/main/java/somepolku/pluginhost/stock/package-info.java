/**
 * What the person put in and took out: kept beside the plugins' folder and swapped at the next start, before anything is
 * loaded. Begin at {@link somepolku.pluginhost.stock.Stock}. May use work.port, domain, importing and kit.
 */
@NullMarked
package somepolku.pluginhost.stock;

import org.jspecify.annotations.NullMarked;
