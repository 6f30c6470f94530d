/**
 * How LinkedIn writes things: dates, links that carry an id, first lines. May use
 * somepolku.api, for readings about a post.
 */
@NullMarked
package somepolku.linkedin.form;

import org.jspecify.annotations.NullMarked;
