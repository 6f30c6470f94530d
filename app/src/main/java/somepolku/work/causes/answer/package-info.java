/**
 * What is answered when the journal is asked which deeds go with which metrics: immutable, with everything that a screen
 * or the command line shows. Begin at {@link somepolku.work.causes.answer.Answer}; {@link
 * somepolku.work.causes.answer.Pair} is a finding, or why there is none. May use domain and analysis.
 */
@NullMarked
package somepolku.work.causes.answer;

import org.jspecify.annotations.NullMarked;
