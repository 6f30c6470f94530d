/**
 * The command line: the same use cases as the window's, for scripts, tests and machines without a display. Begin at
 * {@link somepolku.cli.Cli}; one class a verb in {@code verb}, what they share in {@code call}. The only room that prints. May use work, domain, analysis, search,
 * importing, report and kit.
 */
@NullMarked
package somepolku.cli;

import org.jspecify.annotations.NullMarked;
