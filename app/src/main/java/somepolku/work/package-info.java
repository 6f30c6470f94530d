/**
 * What can be done with a journal, whichever face of the program asks: {@link somepolku.work.Ledger} is the single writer,
 * {@link somepolku.work.Workbench} holds the use cases. The threads of the program are made here (and in pluginhost).
 * May use domain, text, analysis, search, importing, exchange, report and kit.
 */
@NullMarked
package somepolku.work;

import org.jspecify.annotations.NullMarked;
