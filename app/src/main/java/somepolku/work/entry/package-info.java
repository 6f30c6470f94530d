/**
 * What a quick-entry line becomes in the journal: {@link somepolku.work.entry.Written}; and what the journal already
 * knows that helps to type the next: {@link somepolku.work.entry.Familiar}. May use text, domain, kit and work.port.
 */
@NullMarked
package somepolku.work.entry;

import org.jspecify.annotations.NullMarked;
