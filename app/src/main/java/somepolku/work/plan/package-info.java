/**
 * The plan: what the person wants to make, from the idea to what was learnt. Begin at {@link somepolku.work.plan.Plan},
 * which writes; {@link somepolku.work.plan.PlanView} reads. May use what work may.
 */
@NullMarked
package somepolku.work.plan;

import org.jspecify.annotations.NullMarked;
