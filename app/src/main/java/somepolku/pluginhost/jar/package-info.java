/**
 * From a jar to classes that can be run, and no further: begin at {@link somepolku.pluginhost.jar.PluginJar}, which reads
 * a jar without running it, and {@link somepolku.pluginhost.jar.Shelf}, which loads it apart from everything else.
 */
@NullMarked
package somepolku.pluginhost.jar;

import org.jspecify.annotations.NullMarked;
