/**
 * A plugin as a file: {@link somepolku.testkit.jar.PluginFiles} looks into a compiled one, {@link
 * somepolku.testkit.jar.JarBuilder} packs one in whatever form a test wants. Uses somepolku.api.
 */
@NullMarked
package somepolku.testkit.jar;

import org.jspecify.annotations.NullMarked;
