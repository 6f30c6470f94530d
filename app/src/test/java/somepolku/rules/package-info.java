/**
 * The rules that the build enforces, each with a deliberately bad sample (below {@code samples}) that it must reject: a
 * rule that cannot fail is no rule.
 */
@NullMarked
package somepolku.rules;

import org.jspecify.annotations.NullMarked;
