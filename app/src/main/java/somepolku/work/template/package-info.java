/**
 * Forms to write by: what each asks, and how it becomes an ordinary deed with its readings. Begin at {@link
 * somepolku.work.template.Templates}. May use text, domain, kit, importing and work.port.
 */
@NullMarked
package somepolku.work.template;

import org.jspecify.annotations.NullMarked;
