package somepolku.ui.imports.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Step;
import somepolku.kit.Formats;
import somepolku.kit.Texts;

/** Says the steps of an application: {@code haettu 3.10.2026 → haastattelu 10.10.2026}. */
record StepWords(Texts texts, Formats formats) {
    private static final String THEN = " → ";

    String all(Application job) {
        return said(job.steps());
    }

    /** What an import adds, after the step that was the last so far; empty where the steps stay what they were. */
    String came(Application before, Application after) {
        List<Step> came = after.steps().stream()
                .filter(step -> !before.steps().contains(step))
                .toList();
        Step last = before.steps().get(before.steps().size() - 1);
        return came.isEmpty() ? "" : said(last) + THEN + said(came);
    }

    private String said(List<Step> steps) {
        return steps.stream().map(this::said).collect(Collectors.joining(THEN));
    }

    private String said(Step step) {
        String word = texts.text("application." + step.status().name().toLowerCase(Locale.ROOT));
        return word + " " + step.day().map(formats::dated).orElseGet(() -> "(" + texts.text("imports.noDay") + ")");
    }
}
