/** The verbs about what is due: {@link somepolku.cli.verb.due.Due} and {@link somepolku.cli.verb.due.Calendar}. */
@NullMarked
package somepolku.cli.verb.due;

import org.jspecify.annotations.NullMarked;
