package somepolku.analysis.prepare;

import somepolku.domain.term.DaySpan;

/** What was counted in some days. */
record Cell(DaySpan span, double value) {

    boolean day() {
        return span.days() == 1;
    }
}
