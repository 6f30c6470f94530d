package somepolku.ui.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.ui.kit.Ui;
import somepolku.work.naming.NameSort;
import somepolku.work.naming.Renaming;

/** Says names, and what another name would change. */
record NamesWords(Ui ui) {

    String sort(NameSort sort) {
        return ui.text("names.sort." + sort.word());
    }

    /** A name as the person knows it: {@code #portfolio}, {@code LinkedIn}. */
    String name(NameSort sort, String name) {
        return switch (sort) {
            case TAG -> "#" + name;
            case CHANNEL ->
                ui.work()
                        .channels()
                        .channel(new ChannelId(name))
                        .map(ChannelInfo::name)
                        .orElse(name);
            case SKILL, PERSON -> name;
        };
    }

    /** {@code 12 tekoa, 3 lukemaa}; without counts where it is calm. */
    String changes(Renaming seen) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<EntryKind, Long> kind : seen.counts().entrySet()) {
            String key = "names.count." + kind.getKey().word();
            parts.add(ui.calm().either(ui.text(key, kind.getValue()), ui.text(key + ".calm")));
        }
        return ui.text("names.changes", String.join(", ", parts));
    }

    /** What becomes of what both names say; nothing where nothing does. */
    String joined(Renaming seen) {
        if (seen.joined() == 0) {
            return "";
        }
        return ui.calm().either(ui.text("names.joined", seen.joined()), ui.text("names.joined.calm"));
    }

    String title(Renaming seen) {
        String to = name(seen.sort(), seen.to());
        return ui.text(seen.merges() ? "names.becomes.merged" : "names.becomes", name(seen.sort(), seen.from()), to);
    }

    String sample(Entry entry) {
        String day = entry.day().map(this::day).orElse("");
        return Stream.of(day, body(entry)).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private String day(LocalDate day) {
        return ui.formats().dated(day);
    }

    private String body(Entry entry) {
        if (entry instanceof Activity deed) {
            return deed.title();
        }
        if (entry instanceof Application job) {
            return joined(job.position(), job.company());
        }
        if (entry instanceof Contact contact) {
            return joined(contact.name().orElse(""), contact.company());
        }
        if (entry instanceof Reading reading) {
            return joined(
                    metric(reading.metric()), ui.calm().figure(ui.formats().number(reading.value())));
        }
        return entry instanceof Fact fact ? joined(fact.title(), fact.place()) : "";
    }

    private String metric(MetricKey key) {
        Optional<MetricInfo> known = ui.work().channels().metric(key);
        return known.map(MetricInfo::name).orElse(key.id());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
