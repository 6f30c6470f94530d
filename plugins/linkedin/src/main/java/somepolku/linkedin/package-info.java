/**
 * The LinkedIn channel. Begin at {@link somepolku.linkedin.LinkedInChannel}; {@code archive} reads the data archive with
 * the help of {@code table}, {@code analytics} the analytics workbook, {@code form} knows how LinkedIn writes dates and
 * links. {@link somepolku.linkedin.WholeFolder} reads a folder that holds both. May use somepolku.api, FastCSV ({@code table} only) and fastexcel-reader ({@code analytics} only).
 */
@NullMarked
package somepolku.linkedin;

import org.jspecify.annotations.NullMarked;
