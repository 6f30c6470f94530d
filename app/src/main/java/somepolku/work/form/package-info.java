/**
 * The templates and forms that plugins bring: what is filled in is read, and becomes a deed, readings, or both. Begin at
 * {@link somepolku.work.form.PluginForms}. May use text, domain, kit and work.port.
 */
@NullMarked
package somepolku.work.form;

import org.jspecify.annotations.NullMarked;
