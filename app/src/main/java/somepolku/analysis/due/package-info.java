/**
 * What should be written down, and what will be gone before long, as pure functions. Begin at {@link
 * somepolku.analysis.due.Due} (what a round of readings asks), {@link somepolku.analysis.due.Vanishing} (what a platform
 * forgets) or {@link somepolku.analysis.due.Jump} (what is so unlike the values before that one is asked). May use
 * analysis.series, domain and kit.
 */
@NullMarked
package somepolku.analysis.due;

import org.jspecify.annotations.NullMarked;
