/**
 * What the person tells those who look for connections: days that are unlike others ({@link
 * somepolku.work.mark.MarkedDays}), and deeds that are an action of their own ({@link
 * somepolku.work.mark.RefinedActions}). May use work, work.port, domain and kit.
 */
@NullMarked
package somepolku.work.mark;

import org.jspecify.annotations.NullMarked;
