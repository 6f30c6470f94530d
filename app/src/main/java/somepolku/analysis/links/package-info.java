/**
 * "What did I do before it rose?": one series against every action at once. Begin at {@link
 * somepolku.analysis.links.LinksOf}. A test of one action alone is not enough, since people do many things at the same
 * times: with 15 actions every fourth such finding is false, with 100 every second. May use the packages of table and model
 * and the statistics library.
 */
@NullMarked
package somepolku.analysis.links;

import org.jspecify.annotations.NullMarked;
