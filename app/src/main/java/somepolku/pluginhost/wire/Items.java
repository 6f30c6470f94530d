package somepolku.pluginhost.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import somepolku.api.importing.ImportedActivity;
import somepolku.api.importing.ImportedApplication;
import somepolku.api.importing.ImportedContact;
import somepolku.api.importing.ImportedFact;
import somepolku.api.importing.ImportedReading;
import somepolku.api.journal.ApplicationStatus;
import somepolku.api.journal.FactSort;

/** What an importer reads, as fields. */
public final class Items {
    private static final int STEPS = 50;

    private Items() {}

    public static Out activity(Out out, ImportedActivity item) {
        return out.text(item.key())
                .text(item.kind())
                .maybe(item.at(), Out::instant)
                .maybe(item.day(), Out::day)
                .text(item.title())
                .text(item.text())
                .maybe(item.link(), Out::text)
                .maybe(item.answers(), Out::instant)
                .maybe(item.kindIfOwn(), Out::text);
    }

    public static ImportedActivity activity(In in) throws WireException {
        String key = in.text();
        String kind = in.text();
        Optional<Instant> at = in.maybe(In::instant);
        Optional<LocalDate> day = in.maybe(In::day);
        ImportedActivity.Builder item = at.isPresent()
                ? ImportedActivity.at(key, kind, at.get())
                : day.isPresent() ? ImportedActivity.on(key, kind, day.get()) : ImportedActivity.undated(key, kind);
        item.title(in.text()).text(in.text());
        in.maybe(In::text).ifPresent(item::link);
        Optional<Instant> made = in.maybe(In::instant);
        Optional<String> own = in.maybe(In::text);
        if (made.isPresent() && own.isPresent()) {
            item.answers(made.get(), own.get());
        }
        return item.build();
    }

    public static Out reading(Out out, ImportedReading item) {
        return out.text(item.metric())
                .day(item.first())
                .day(item.last())
                .real(item.value())
                .maybe(item.about(), Out::text)
                .maybe(item.aboutMade(), Out::instant);
    }

    public static ImportedReading reading(In in) throws WireException {
        ImportedReading item = ImportedReading.over(in.text(), in.day(), in.day(), in.real());
        Optional<String> about = in.maybe(In::text);
        Optional<Instant> made = in.maybe(In::instant);
        if (about.isEmpty()) {
            return item;
        }
        return made.isPresent() ? item.about(about.get(), made.get()) : item.about(about.get());
    }

    public static Out contact(Out out, ImportedContact item) {
        return out.text(item.key())
                .text(item.name())
                .text(item.company())
                .text(item.position())
                .maybe(item.since(), Out::day);
    }

    public static ImportedContact contact(In in) throws WireException {
        return ImportedContact.of(
                in.text(), in.text(), in.text(), in.text(), in.maybe(In::day).orElse(null));
    }

    public static Out application(Out out, ImportedApplication item) {
        return out.text(item.key())
                .text(item.company())
                .text(item.position())
                .maybe(item.link(), Out::text)
                .list(item.steps(), STEPS, (to, step) -> to.one(step.status()).maybe(step.day(), Out::day));
    }

    public static ImportedApplication application(In in) throws WireException {
        ImportedApplication.Builder item =
                ImportedApplication.builder(in.text()).company(in.text()).position(in.text());
        in.maybe(In::text).ifPresent(item::link);
        int steps = in.count(STEPS);
        if (steps == 0) {
            throw new WireException("an application without a step");
        }
        for (int i = 0; i < steps; i++) {
            item.step(in.one(ApplicationStatus.class), in.maybe(In::day).orElse(null));
        }
        return item.build();
    }

    public static Out fact(Out out, ImportedFact item) {
        return out.text(item.key())
                .one(item.sort())
                .text(item.title())
                .text(item.place())
                .text(item.text())
                .maybe(item.first(), Out::day)
                .maybe(item.last(), Out::day);
    }

    public static ImportedFact fact(In in) throws WireException {
        ImportedFact.Builder item = ImportedFact.builder(in.text(), in.one(FactSort.class))
                .title(in.text())
                .place(in.text())
                .text(in.text());
        in.maybe(In::day).ifPresent(item::first);
        in.maybe(In::day).ifPresent(item::last);
        return item.build();
    }
}
