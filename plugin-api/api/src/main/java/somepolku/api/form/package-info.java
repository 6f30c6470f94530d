/**
 * What a plugin offers for writing by hand: {@link somepolku.api.form.EntryTemplate}s to begin a text with, {@link
 * somepolku.api.form.EntryForm}s for numbers that no export tells, and {@link somepolku.api.form.SettingDescription}s for
 * what the person may choose. All of it is only described: the host draws, checks and stores.
 */
@NullMarked
package somepolku.api.form;

import org.jspecify.annotations.NullMarked;
