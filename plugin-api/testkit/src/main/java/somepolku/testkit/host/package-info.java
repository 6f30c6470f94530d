/** What the fake host gives to a plugin: its texts and its settings. Uses somepolku.api. */
@NullMarked
package somepolku.testkit.host;

import org.jspecify.annotations.NullMarked;
