/**
 * What the contract looks at, one class for each sort of thing that a plugin offers. An author uses {@link
 * somepolku.testkit.ChannelPluginContract}, which calls all of them.
 */
@NullMarked
package somepolku.testkit.check;

import org.jspecify.annotations.NullMarked;
