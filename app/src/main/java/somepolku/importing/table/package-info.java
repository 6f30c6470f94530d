/**
 * Plain tables in text (CSV) that anybody can describe: which columns there are and what they mean. Begin at {@link
 * somepolku.importing.table.TableFormat}, which reads by {@link somepolku.importing.table.TableRules}. May use importing,
 * domain, kit and FastCSV.
 */
@NullMarked
package somepolku.importing.table;

import org.jspecify.annotations.NullMarked;
