/**
 * What the journal says of deeds and metrics, and what the person tells it for that. Begin at {@link
 * somepolku.cli.verb.causes.Analyse}. May use work, domain, analysis, kit and picocli.
 */
@NullMarked
package somepolku.cli.verb.causes;

import org.jspecify.annotations.NullMarked;
