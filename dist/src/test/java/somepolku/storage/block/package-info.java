/** Looks at a journal's keys, as nothing in the program can. */
@NullMarked
package somepolku.storage.block;

import org.jspecify.annotations.NullMarked;
