/** The job applications that moved on a day. Knows nothing of the rest of the day page. */
@NullMarked
package somepolku.ui.today.job;

import org.jspecify.annotations.NullMarked;
