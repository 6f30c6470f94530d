/**
 * Names that the person gave, tags, skills, channels and people, to be said otherwise or made one. Begin with {@link
 * somepolku.ui.names.NamesPresenter}. As every screen: ui.kit, work, domain and kit.
 */
@NullMarked
package somepolku.ui.names;

import org.jspecify.annotations.NullMarked;
