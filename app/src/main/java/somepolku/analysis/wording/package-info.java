/**
 * What the analysis says, as keys of the text bundles with their figures. Begin at {@link
 * somepolku.analysis.wording.Wording}. The texts are fixed: below the tier of an experiment none of them says that one
 * thing made the other. May use the packages of links, table and prepare.
 */
@NullMarked
package somepolku.analysis.wording;

import org.jspecify.annotations.NullMarked;
