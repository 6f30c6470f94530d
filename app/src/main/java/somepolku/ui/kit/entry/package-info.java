/**
 * The line in which a deed is written, wherever it stands: {@link somepolku.ui.kit.entry.EntryPresenter} understands and
 * records it, {@link somepolku.ui.kit.entry.EntryChips} shows what was understood, {@link
 * somepolku.ui.kit.entry.CompletionList} completes words. As ui.kit, and text.
 */
@NullMarked
package somepolku.ui.kit.entry;

import org.jspecify.annotations.NullMarked;
