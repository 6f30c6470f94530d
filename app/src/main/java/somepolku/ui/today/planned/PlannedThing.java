package somepolku.ui.today.planned;

import somepolku.work.plan.Due;

/**
 * Something of the plan that is due, in words.
 *
 * @param when for which time or since when
 * @param hint what to know about it; may be empty
 */
public record PlannedThing(Due due, String title, String when, String hint) {

    boolean review() {
        return due.sort() == Due.Sort.REVIEW;
    }
}
