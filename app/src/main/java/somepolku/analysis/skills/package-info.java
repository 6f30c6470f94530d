/**
 * What was trained, as pure functions. Begin at {@link somepolku.analysis.skills.SkillLog}: deeds that say what they
 * trained become a story for each skill. May use domain and kit.
 */
@NullMarked
package somepolku.analysis.skills;

import org.jspecify.annotations.NullMarked;
