/**
 * The workbook of a single post. Begin at {@link somepolku.linkedin.analytics.post.PostBook}. May use
 * {@code analytics.sheet} and {@code form}.
 */
@NullMarked
package somepolku.linkedin.analytics.post;

import org.jspecify.annotations.NullMarked;
