/**
 * Finding entries by their words: a {@link somepolku.search.Query} is held against each entry and gives a
 * {@link somepolku.search.Hit} with the line that matched. May use domain, text and kit.
 */
@NullMarked
package somepolku.search;

import org.jspecify.annotations.NullMarked;
