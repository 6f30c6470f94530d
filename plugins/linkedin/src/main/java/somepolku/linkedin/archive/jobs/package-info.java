/** The jobs that the member saved or applied for. Begin at {@link somepolku.linkedin.archive.jobs.JobForm}. */
@NullMarked
package somepolku.linkedin.archive.jobs;

import org.jspecify.annotations.NullMarked;
