/**
 * Tables of which no format knows what their columns mean: guessed by {@link somepolku.importing.mapping.Guess}, told by
 * the person as a {@link somepolku.importing.mapping.Mapping}, and read by {@link
 * somepolku.importing.mapping.MappedFormat}. May use importing with its grids, tables and plain tables, domain, kit.
 */
@NullMarked
package somepolku.importing.mapping;

import org.jspecify.annotations.NullMarked;
