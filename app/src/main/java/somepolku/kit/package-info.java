/**
 * Small values that every room may use: {@link somepolku.kit.Outcome}, {@link somepolku.kit.Problem}, {@link
 * somepolku.kit.Lifetime} and {@link somepolku.kit.Texts}. Uses no other room.
 */
@NullMarked
package somepolku.kit;

import org.jspecify.annotations.NullMarked;
