/**
 * Joins everything: {@link somepolku.boot.Main} starts, {@link somepolku.boot.App} is the composition root. May use
 * every room and is used by none.
 */
@NullMarked
package somepolku.boot;

import org.jspecify.annotations.NullMarked;
