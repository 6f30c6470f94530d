package somepolku.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import somepolku.api.importing.ImportedActivity;
import somepolku.api.importing.ImportedApplication;
import somepolku.api.importing.ImportedContact;
import somepolku.api.importing.ImportedFact;
import somepolku.api.importing.ImportedReading;

/** What an importer handed over, as a text that can be compared and read: for {@link GoldenFile}. */
public final class ReadText {
    private ReadText() {}

    public static String of(Recorder recorder) {
        List<String> lines = new ArrayList<>();
        recorder.marks().forEach(mark -> lines.add("account " + mark.sort() + " " + quoted(mark.value())));
        recorder.advice().forEach(advice -> lines.add("advice " + quoted(advice)));
        recorder.leftClosed().forEach(file -> lines.add("closed " + file.path() + ": " + file.why()));
        for (Recorder.Read file : recorder.files()) {
            lines.add("file " + file.path() + ": " + file.content() + ", " + file.rows() + " rows");
            file.refused().ifPresent(why -> lines.add("  refused: " + why));
            file.activities().forEach(at -> lines.add(line(at.line(), activity(at.what()))));
            file.readings().forEach(at -> lines.add(line(at.line(), reading(at.what()))));
            file.contacts().forEach(at -> lines.add(line(at.line(), contact(at.what()))));
            file.applications().forEach(at -> lines.add(line(at.line(), application(at.what()))));
            file.facts().forEach(at -> lines.add(line(at.line(), fact(at.what()))));
            file.skipped().forEach(at -> lines.add(line(at.line(), "skipped: " + at.what())));
            file.notes().forEach(at -> lines.add(line(at.line(), "note: " + at.what())));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The keys of everything that was read, sorted: what must be the same however the same export was saved. */
    public static List<String> keys(Recorder recorder) {
        List<String> keys = new ArrayList<>();
        for (Recorder.Read file : recorder.files()) {
            file.activities().forEach(at -> keys.add("activity " + at.what().key()));
            file.readings().forEach(at -> keys.add("reading " + reading(at.what())));
            file.contacts().forEach(at -> keys.add("contact " + at.what().key()));
            file.applications()
                    .forEach(at -> keys.add("application " + at.what().key()));
            file.facts().forEach(at -> keys.add("fact " + at.what().key()));
        }
        return keys.stream().sorted().toList();
    }

    private static String line(int line, String what) {
        return String.format(Locale.ROOT, "  %4d %s", line, what);
    }

    private static String activity(ImportedActivity one) {
        String when = one.at()
                .map(Object::toString)
                .or(() -> one.day().map(Object::toString))
                .orElse("undated");
        return "activity " + one.kind() + " " + when + " " + one.key() + " " + quoted(one.title()) + " "
                + quoted(one.text()) + one.link().map(link -> " " + link).orElse("")
                + one.answers().map(made -> " answers " + made).orElse("");
    }

    private static String reading(ImportedReading one) {
        return one.metric() + " " + one.first() + "/" + one.last() + " = " + one.value()
                + one.about().map(key -> " about " + key).orElse("");
    }

    private static String contact(ImportedContact one) {
        return "contact " + one.since().map(Object::toString).orElse("undated") + " " + one.key() + " "
                + quoted(one.name()) + " " + quoted(one.company()) + " " + quoted(one.position());
    }

    private static String application(ImportedApplication one) {
        String steps = one.steps().stream()
                .map(step -> step.status() + step.day().map(day -> " " + day).orElse(""))
                .collect(Collectors.joining(", "));
        return "application " + one.key() + " " + quoted(one.company()) + " " + quoted(one.position()) + " " + steps;
    }

    private static String fact(ImportedFact one) {
        return "fact " + one.sort() + " " + one.key() + " " + quoted(one.title()) + " " + quoted(one.place()) + " "
                + quoted(one.text()) + " "
                + one.first().map(Object::toString).orElse("") + "/"
                + one.last().map(Object::toString).orElse("");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\n", "\\n").replace("\"", "\\\"") + "\"";
    }
}
