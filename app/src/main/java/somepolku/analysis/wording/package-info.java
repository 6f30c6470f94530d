/**
 * What the analysis says, as keys of the text bundles with their figures. Begin at {@link
 * somepolku.analysis.wording.Wording}. The texts are fixed: below the tier of an experiment none of them says that one
 * thing made the other. {@link somepolku.analysis.wording.Steps} says how a finding came to be, {@link
 * somepolku.analysis.wording.Context} what else there was. May use the packages of links, table, prepare and around.
 */
@NullMarked
package somepolku.analysis.wording;

import org.jspecify.annotations.NullMarked;
