/**
 * Opens what a person drops on the program, and trusts nothing of it: begin at {@link somepolku.importing.drop.Drops}.
 * May use importing and kit.
 */
@NullMarked
package somepolku.importing.drop;

import org.jspecify.annotations.NullMarked;
