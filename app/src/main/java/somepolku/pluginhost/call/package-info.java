/**
 * What one plugin brought, and reading with it. Begin at {@link somepolku.pluginhost.call.Brought}. {@code Mapping} here,
 * {@code describe} and {@code advise} are the places where types of the plugin API become the program's own.
 */
@NullMarked
package somepolku.pluginhost.call;

import org.jspecify.annotations.NullMarked;
