/**
 * Templates and forms on the command line: {@link somepolku.cli.verb.template.Templates} lists them, and {@link
 * somepolku.cli.verb.template.Filling} is what {@code add --template} does. May use cli.call, work, domain and kit.
 */
@NullMarked
package somepolku.cli.verb.template;

import org.jspecify.annotations.NullMarked;
