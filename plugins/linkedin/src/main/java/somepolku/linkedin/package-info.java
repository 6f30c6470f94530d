/**
 * The LinkedIn channel. Begin at {@link somepolku.linkedin.LinkedInChannel}; {@code archive} reads the data archive,
 * {@code analytics} the analytics workbook, {@code form} knows how LinkedIn writes dates, numbers and links. May use
 * somepolku.api, FastCSV (archive only) and fastexcel-reader (analytics only).
 */
@NullMarked
package somepolku.linkedin;

import org.jspecify.annotations.NullMarked;
