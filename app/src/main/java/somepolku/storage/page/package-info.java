/**
 * What lies in a store whose own list of it is lost: {@link somepolku.storage.page.ChunkPages} walks the pages of a chunk
 * one after another, {@link somepolku.storage.page.LeafPage} is what one of them holds. May use storage.block and H2.
 */
@NullMarked
package somepolku.storage.page;

import org.jspecify.annotations.NullMarked;
