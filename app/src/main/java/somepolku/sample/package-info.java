/**
 * Sample exports for looking around without data of one's own: {@link somepolku.sample.LinkedInSample} makes up a job
 * seeker's months and writes them as LinkedIn itself would. May use work.port, domain, kit and the workbook writer.
 */
@NullMarked
package somepolku.sample;

import org.jspecify.annotations.NullMarked;
