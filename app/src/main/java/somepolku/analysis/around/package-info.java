/**
 * What a metric did in the days before one deed and in those after it: two figures side by side, and how often such a
 * difference is seen without it. One time shows no cause, so nothing is concluded. Begin at {@link
 * somepolku.analysis.around.Around}. May use domain and the packages of series, trail and prepare.
 */
@NullMarked
package somepolku.analysis.around;

import org.jspecify.annotations.NullMarked;
