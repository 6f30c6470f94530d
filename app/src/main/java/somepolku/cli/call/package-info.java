/**
 * What every verb of the command line is given: whom to ask ({@link somepolku.cli.call.Host}), how to speak
 * ({@link somepolku.cli.call.Console}), and both together in a {@link somepolku.cli.call.Call}.
 */
@NullMarked
package somepolku.cli.call;

import org.jspecify.annotations.NullMarked;
