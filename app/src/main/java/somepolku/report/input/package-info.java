/**
 * What reports are made from: {@link somepolku.report.input.MonthInput}, and what things are called in them. May use domain,
 * analysis and kit.
 */
@NullMarked
package somepolku.report.input;

import org.jspecify.annotations.NullMarked;
