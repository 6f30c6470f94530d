/**
 * Words looked at by a spell checker that is installed on the machine, as a child process. Begin with {@link
 * somepolku.work.spell.Spelling}. What is written goes to that process and nowhere else. May use kit.
 */
@NullMarked
package somepolku.work.spell;

import org.jspecify.annotations.NullMarked;
