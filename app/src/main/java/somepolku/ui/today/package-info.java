/**
 * The day page. Begin with {@link somepolku.ui.today.TodayPresenter}; the entry line, the deeds and the note have their
 * own packages below. As every screen: ui.kit, work, domain, text and kit.
 */
@NullMarked
package somepolku.ui.today;

import org.jspecify.annotations.NullMarked;
