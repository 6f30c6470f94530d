/**
 * Names that a person gave, said otherwise in every entry: tags, skills, channels, people. Begin with {@link
 * somepolku.work.naming.Naming}. May use work, work.port, domain and kit.
 */
@NullMarked
package somepolku.work.naming;

import org.jspecify.annotations.NullMarked;
