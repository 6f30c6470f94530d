/**
 * The skills that deeds trained, each over time; it belongs to the day page. Begin with {@link
 * somepolku.ui.skills.SkillsPresenter}. As every screen: ui.kit, work, analysis, domain and kit.
 */
@NullMarked
package somepolku.ui.skills;

import org.jspecify.annotations.NullMarked;
