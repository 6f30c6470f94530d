package somepolku.analysis.prepare;

import somepolku.domain.term.DaySpan;

/**
 * What was counted in some days.
 *
 * @param open whether the platform was still counting them
 */
record Cell(DaySpan span, double value, boolean open) {

    boolean day() {
        return span.days() == 1;
    }
}
