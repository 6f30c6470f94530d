/**
 * The file under the store: 4 KiB blocks, each sealed with AES-256-GCM, so that a flipped bit is an error and never a
 * silently wrong value. Begin at {@link somepolku.storage.block.BlockFile}; {@link
 * somepolku.storage.block.BlockStore} hangs it under H2. The layout is told in {@link
 * somepolku.storage.block.BlockHeader}.
 */
@NullMarked
package somepolku.storage.block;

import org.jspecify.annotations.NullMarked;
