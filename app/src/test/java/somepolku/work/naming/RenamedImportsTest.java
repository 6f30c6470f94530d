package somepolku.work.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Practice;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemorySettings;
import somepolku.fakes.MemoryStore;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.Change;
import somepolku.work.Imports;
import somepolku.work.Ledger;
import somepolku.work.Tasks;

/** An import that comes after a renaming brings no old name back. */
class RenamedImportsTest {
    private static final Imports.Options WITH_NAMES =
            new Imports.Options(true, Optional.empty(), Optional.empty(), Map.of());

    @TempDir
    Path folder;

    private final MemoryStore store = MemoryStore.of();
    private final Ledger ledger = new Ledger(store);
    private final FixedChannels channels =
            new FixedChannels(FixedChannels.three().channels(), List.of(new Rows()), List.of());
    private final Imports imports = new Imports(
            ledger,
            store.salt(),
            channels,
            new Ids(Clock.systemUTC()),
            ZoneOffset.UTC,
            Texts.in(Locale.ENGLISH),
            new MemorySettings());
    private final Naming naming = new Naming(ledger, channels);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_person_stays_renamed_when_the_file_comes_again_and_when_the_row_changed() throws Exception {
        bring("person;p1;Mia Puro;Puro Data");
        rename(NameSort.PERSON, "Mia Puro", "Mia Puro-Salo");
        bring("person;p1;Mia Puro;Puro Data");
        assertThat(people()).containsExactly("Mia Puro-Salo at Puro Data");
        bring("person;p1;Mia Puro;Järvikoodi");
        assertThat(people()).containsExactly("Mia Puro-Salo at Järvikoodi");
    }

    @Test
    void tags_and_skills_of_an_imported_deed_stay_renamed_and_what_it_trained_stays_when_its_row_changed()
            throws Exception {
        bring("deed;d1;Julkaisin");
        Activity deed = deed();
        done(ledger.apply(Change.revise(
                deed,
                deed.withTags(List.of("some"))
                        .withPractice(Practice.of(List.of("kirjoitus"), OptionalInt.of(4), "Lyhyemmin")))));
        rename(NameSort.TAG, "some", "portfolio");
        rename(NameSort.SKILL, "kirjoitus", "kirjoittaminen");
        bring("deed;d1;Julkaisin");
        bring("deed;d1;Julkaisin kuvan");
        assertThat(deed().title()).isEqualTo("Julkaisin kuvan");
        assertThat(deed().tags()).containsExactly("portfolio");
        assertThat(deed().practice()).isEqualTo(Practice.of(List.of("kirjoittaminen"), OptionalInt.of(4), "Lyhyemmin"));
    }

    @Test
    void a_channel_of_ones_own_that_was_merged_into_the_plugins_does_not_come_back() throws Exception {
        done(ledger.apply(
                Change.add(Activity.on(new Ids(Clock.systemUTC()).next(), LocalDate.of(2026, 11, 1), "Kirjoitin")
                        .withChannel(new ChannelId("linked-in")))));
        bring("deed;d1;Julkaisin");
        rename(NameSort.CHANNEL, "linked-in", "linkedin");
        bring("deed;d1;Julkaisin toisin", "deed;d2;Toinen");
        assertThat(naming.names(NameSort.CHANNEL)).containsExactly(new NameUse("linkedin", 3));
    }

    private void rename(NameSort sort, String from, String to) throws ProblemException {
        done(naming.rename(naming.look(sort, from, to), Tasks.UNWATCHED));
    }

    private void bring(String... rows) throws Exception {
        Path file = Files.write(folder.resolve("rows.txt"), List.of(rows));
        ImportPreview preview = imports.preview(List.of(file), WITH_NAMES, Tasks.UNWATCHED);
        done(imports.accept(preview));
    }

    private static void done(CompletionStage<Outcome<Change>> act) {
        assertThat(act.toCompletableFuture().join()).isInstanceOf(Outcome.Done.class);
    }

    private List<String> people() {
        return store.all(Contact.class)
                .map(contact -> contact.name().orElse("?") + " at " + contact.company())
                .toList();
    }

    private Activity deed() {
        return store.all(Activity.class).findFirst().orElseThrow();
    }

    /** {@code person;key;name;company} and {@code deed;key;title}. */
    private record Rows() implements ImportFormat {
        @Override
        public String id() {
            return "rows";
        }

        @Override
        public String name() {
            return "Rows";
        }

        @Override
        public Fit fit(Dropped dropped) {
            return Fit.SURE;
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled)
                throws ProblemException {
            List<Intake.Item> items = new ArrayList<>();
            Dropped.Item file = dropped.files().get(0);
            try (InputStream in = file.open()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                text.lines().forEach(row -> items.add(item(items.size() + 1, row.split(";"))));
            } catch (IOException e) {
                throw new ProblemException(Problem.badInput("importing.unreadable", file.path(), e.getMessage()), e);
            }
            return new Intake(
                    "rows",
                    new ChannelId("linkedin"),
                    List.of(new Intake.FileIntake(
                            file.path(), "Rows", items.size(), items, List.of(), List.of(), Optional.empty(), false)));
        }

        private static Intake.Item item(int line, String[] cells) {
            Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 10, 5));
            return cells[0].equals("person")
                    ? new Intake.Person(line, cells[1], cells[2], cells[3], "", day)
                    : new Intake.Deed(
                            line,
                            cells[1],
                            "post",
                            Purpose.SHOW,
                            Optional.empty(),
                            day,
                            cells[2],
                            "",
                            Optional.empty());
        }
    }
}
