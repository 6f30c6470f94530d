package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.ChannelId;
import somepolku.importing.Dropped;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.FilePreview;
import somepolku.importing.Intake;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** A journal on paper, that imports are compared with and written into. */
final class Paper {
    static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    static final ChannelId LINKEDIN = new ChannelId("linkedin");
    static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    final Map<UUID, Entry> entries = new LinkedHashMap<>();
    /** What says of metrics what they are. */
    List<ChannelInfo> channels = List.of();

    private final Ids ids = new Ids(Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), HELSINKI));

    ImportPreview compare(Proposals.Read... reads) throws ProblemException {
        Proposals proposals = new Proposals(new byte[32], ids, HELSINKI, false, TEXTS, channels);
        ImportPreview preview = proposals.compare(List.of(reads), entries.values().stream(), share -> {});
        for (FilePreview file : preview.files()) {
            assertThat(file.added() + file.changed() + file.same() + file.skipped())
                    .as("every row is one of them")
                    .isEqualTo(file.read());
        }
        return preview;
    }

    /** Compares and accepts. */
    ImportPreview bring(Proposals.Read... reads) throws ProblemException {
        ImportPreview preview = compare(reads);
        Stream.concat(preview.proposals().stream(), preview.asides().stream())
                .forEach(proposal -> write(proposal.after()));
        return preview;
    }

    ImportPreview bring(Intake.Item... items) throws ProblemException {
        return bring(drop(file("a.csv", items)));
    }

    void write(Entry entry) {
        entries.put(entry.id().value(), entry);
    }

    <E extends Entry> List<E> all(Class<E> type) {
        return entries.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <E extends Entry> E only(Class<E> type) {
        assertThat(all(type)).hasSize(1);
        return all(type).get(0);
    }

    static Proposals.Read drop(Intake.FileIntake... files) {
        return drop("x.zip", List.of(), files);
    }

    static Proposals.Read drop(String name, List<Intake.Mark> marks, Intake.FileIntake... files) {
        return new Proposals.Read(
                new Dropped(name, false, List.of()),
                new Intake("linkedin-archive", LINKEDIN, List.of(files), marks, List.of()));
    }

    static Intake.FileIntake file(String path, Intake.Item... items) {
        return new Intake.FileIntake(
                path, "Things", items.length, List.of(items), List.of(), List.of(), Optional.empty(), false);
    }
}
