/**
 * What the program and the process of a plugin say to each other: frames of plain fields, each with its length in front,
 * bounded and checked on both sides. Never Java's own serialisation: nothing that comes in can name a class. Begin at
 * {@link somepolku.pluginhost.wire.Line}. May use the plugin API.
 */
@NullMarked
package somepolku.pluginhost.wire;

import org.jspecify.annotations.NullMarked;
