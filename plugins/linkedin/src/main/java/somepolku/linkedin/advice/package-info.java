/** Advice for LinkedIn, each with its evidence. Small and without a state: begin at any of the rules. */
@NullMarked
package somepolku.linkedin.advice;

import org.jspecify.annotations.NullMarked;
