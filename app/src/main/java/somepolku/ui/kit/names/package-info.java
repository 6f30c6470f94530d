/**
 * What actions, metrics and channels are called in the person's language, for whoever speaks of pairs of them. Begin at
 * {@link somepolku.ui.kit.names.PairNames}. May use domain and the port of the channels.
 */
@NullMarked
package somepolku.ui.kit.names;

import org.jspecify.annotations.NullMarked;
