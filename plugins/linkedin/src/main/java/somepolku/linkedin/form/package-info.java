/** How LinkedIn writes things: dates, links that carry an id, first lines. Uses nothing but the JDK. */
@NullMarked
package somepolku.linkedin.form;

import org.jspecify.annotations.NullMarked;
