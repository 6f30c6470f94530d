/** The verbs of the command line, one class each; picocli fills in their fields. */
@NullMarked
package somepolku.cli.verb;

import org.jspecify.annotations.NullMarked;
