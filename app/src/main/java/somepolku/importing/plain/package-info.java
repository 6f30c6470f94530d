/**
 * The plain tables that the program itself writes and that any other program can: {@code readings.csv}, {@code
 * activities.csv} and {@code applications.csv}, told by their headers. Begin at {@link
 * somepolku.importing.plain.PlainFormat}. May use importing and its tables, domain, kit.
 */
@NullMarked
package somepolku.importing.plain;

import org.jspecify.annotations.NullMarked;
