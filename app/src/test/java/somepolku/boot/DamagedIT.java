package somepolku.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.fakes.RandomEntries;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.kit.Problem;
import somepolku.storage.Journals;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/** A damaged journal in the real window: what is wrong is said, and each way out leads to a journal that is open. */
class DamagedIT extends Display {
    private static final String SECRET = "kolme kuusta kaatui";
    private static final int BLOCK = 4096 + 64;

    @TempDir
    private Path folder;

    private Path journal;
    private long entries;

    private Desktop desktop() {
        return new Desktop(folder, Optional.empty(), "fi", "light");
    }

    /** Cut off in the middle, so that it does not open although most of it is there. */
    private void damaged(Optional<String> secret) throws Exception {
        journal = folder.resolve("oma.polku");
        RandomEntries random = new RandomEntries(new Random(5));
        Journals journals = new Journals(Clock.systemUTC());
        try (JournalStore store = journals.openOrCreate(journal)) {
            if (secret.isPresent()) {
                store.lock(Passphrase.of(secret.get().toCharArray()));
            }
        }
        try (JournalStore store = journals.open(journal, secret.map(typed -> Passphrase.of(typed.toCharArray())))) {
            for (int i = 0; i < 5; i++) {
                List<Edit> edits = new ArrayList<>();
                Stream.generate(() -> Edit.add(random.any())).limit(100).forEach(edits::add);
                store.commit(edits);
            }
            entries =
                    store.counts().values().stream().mapToLong(Long::longValue).sum();
        }
        byte[] sound = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(sound, sound.length - 3 * BLOCK));
        Files.write(folder.resolve("oma.polku.before"), sound);
    }

    private static boolean open(Desktop desktop, Path file) {
        return desktop.windows()
                .session()
                .filter(session -> session.bench().file().equals(file))
                .isPresent();
    }

    private static long entries(Desktop desktop) {
        return Rig.on(() -> desktop.windows().session().orElseThrow().store().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum());
    }

    @Test
    void what_can_be_read_is_rescued_and_opens_with_a_word_of_what_was_lost() throws Exception {
        damaged(Optional.empty());
        byte[] found = Files.readAllBytes(journal);
        try (Desktop desktop = desktop()) {
            desktop.windows().first(Optional.of(journal));
            desktop.awaitFocus("damage.rescue");
            desktop.awaitShown("damage.goOn");
            assertThat(desktop.nameless()).isEmpty();
            assertThat(desktop.said())
                    .anyMatch(said -> said.contains("oma.polku.before"))
                    .anyMatch(said -> said.contains(entries + " merkintää"));
            assertThat(desktop.text("damage.fresh"))
                    .isEqualTo(folder.resolve("oma-pelastettu.polku").toString());

            desktop.empty("damage.fresh");
            desktop.type("damage.fresh", "oma.polku.before");
            desktop.click("damage.rescue");
            desktop.awaitShown("damage.problem.text");
            assertThat(desktop.said()).anyMatch(said -> said.contains("on jo olemassa"));

            desktop.empty("damage.fresh");
            desktop.type("damage.fresh", "pelastettu.polku");
            desktop.press("damage.fresh", "ENTER");
            desktop.awaitShown("note");
            assertThat(open(desktop, folder.resolve("pelastettu.polku"))).isTrue();
            assertThat(entries(desktop)).isBetween(100L, entries);
            assertThat(desktop.text("message.text"))
                    .contains(entries(desktop) + " merkintää", "pelastettu.polku", "ennen viimeistä muutostaan");
            assertThat(desktop.shows("damage")).isFalse();
        }
        assertThat(Files.readAllBytes(journal)).isEqualTo(found);
    }

    @Test
    void the_kept_copy_takes_the_place_of_the_damaged_file_which_is_kept() throws Exception {
        damaged(Optional.empty());
        byte[] found = Files.readAllBytes(journal);
        try (Desktop desktop = desktop()) {
            desktop.windows().first(Optional.of(journal));
            desktop.click("damage.goOn");
            desktop.awaitShown("note");
            assertThat(open(desktop, journal)).isTrue();
            assertThat(entries(desktop)).isEqualTo(entries);
            assertThat(desktop.text("message.text")).contains("oma.polku.before", "oma.polku.damaged");
        }
        assertThat(Files.readAllBytes(folder.resolve("oma.polku.damaged"))).isEqualTo(found);
    }

    @Test
    void a_locked_journal_asks_for_its_passphrase_first_and_what_is_rescued_has_it() throws Exception {
        damaged(Optional.of(SECRET));
        try (Desktop desktop = desktop()) {
            desktop.windows().first(Optional.of(journal));
            desktop.awaitFocus("lock.field");
            desktop.type("lock.field", SECRET);
            desktop.press("lock.field", "ENTER");
            desktop.awaitShown("damage.goOn");
            assertThat(desktop.said()).anyMatch(said -> said.contains(entries + " merkintää"));
            desktop.click("damage.rescue");
            desktop.awaitShown("note");
            assertThat(Rig.on(() ->
                            desktop.windows().session().orElseThrow().store().locked()))
                    .isTrue();
        }
    }

    @Test
    void damage_met_in_an_open_locked_journal_is_dealt_with_only_after_the_recovery_key() throws Exception {
        String recovery = locked();
        try (Desktop desktop = new Desktop(folder, Optional.of(file(SECRET)), "fi", "light")) {
            desktop.windows().first(Optional.of(journal));
            desktop.awaitShown("note");
            Problem met = Problem.badInput("storage.unreadable", "oma.polku", "block 7");
            desktop.act(() -> desktop.windows().tell(met));
            desktop.click("message.act");
            desktop.awaitFocus("lock.field");
            desktop.await("the window is gone", () -> !desktop.shows("note"));
            assertThat(desktop.said()).noneMatch(said -> said.contains("block 7"));

            answer(desktop, "kolme kuusta");
            desktop.awaitShown("lock.problem.text");
            assertThat(desktop.said())
                    .anyMatch(said -> said.contains("ei avaa päiväkirjaa"))
                    .noneMatch(said -> said.contains("vioittunut"));
            assertThat(desktop.shows("damage.found")).isFalse();

            desktop.empty("lock.field");
            answer(desktop, recovery);
            desktop.awaitShown("damage.found");
            assertThat(desktop.shows("lock.field")).isFalse();
            assertThat(desktop.said()).anyMatch(said -> said.contains("block 7"));
            Path fresh = folder.resolve("uusi.polku");
            desktop.empty("damage.fresh");
            desktop.type("damage.fresh", fresh.toString());
            desktop.click("damage.rescue");
            desktop.awaitShown("note");
            assertThat(open(desktop, fresh)).isTrue();
            assertThat(entries(desktop)).isEqualTo(entries);
            assertThat(Rig.on(() ->
                            desktop.windows().session().orElseThrow().store().locked()))
                    .isTrue();
        }
    }

    @Test
    void a_locked_journal_that_was_damaged_while_it_was_locked_tells_the_passphrase_from_the_damage() throws Exception {
        locked();
        try (Desktop desktop = new Desktop(folder, Optional.of(file(SECRET)), "fi", "light")) {
            desktop.windows().first(Optional.of(journal));
            desktop.awaitShown("note");
            desktop.press("note", "ctrl shift L");
            desktop.awaitFocus("lock.field");
            desktop.await("the journal is closed", () -> free(journal));
            byte[] sound = Files.readAllBytes(journal);
            Files.write(journal, java.util.Arrays.copyOf(sound, sound.length - 3 * BLOCK));

            answer(desktop, "kolme kuusta");
            desktop.awaitShown("lock.problem.text");
            assertThat(desktop.said())
                    .anyMatch(said -> said.contains("ei avaa päiväkirjaa"))
                    .noneMatch(said -> said.contains("vioittunut"));
            desktop.empty("lock.field");
            answer(desktop, SECRET);
            desktop.awaitShown("damage.found");
            desktop.click("damage.rescue");
            desktop.awaitShown("note");
            assertThat(entries(desktop)).isBetween(100L, entries);
        }
    }

    /** Whole, with a passphrase; gives its recovery key. */
    private String locked() throws Exception {
        damaged(Optional.of(SECRET));
        Files.move(folder.resolve("oma.polku.before"), journal, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (JournalStore store =
                new Journals(Clock.systemUTC()).open(journal, Optional.of(Passphrase.of(SECRET.toCharArray())))) {
            return store.lock(Passphrase.of(SECRET.toCharArray()));
        }
    }

    private static void answer(Desktop desktop, String secret) {
        desktop.type("lock.field", secret);
        desktop.press("lock.field", "ENTER");
    }

    private Path file(String secret) throws Exception {
        return Files.writeString(folder.resolve("secret.txt"), secret + "\n");
    }

    private static boolean free(Path journal) {
        try {
            return somepolku.storage.disk.JournalLock.take(journal)
                    .map(lock -> {
                        lock.close();
                        return true;
                    })
                    .isPresent();
        } catch (somepolku.kit.ProblemException held) {
            return false;
        }
    }

    @Test
    void a_damaged_journal_is_asked_about_over_the_open_one_and_damage_met_later_in_its_own_place() throws Exception {
        damaged(Optional.empty());
        Path other = folder.resolve("toinen.polku");
        try (Desktop desktop = desktop()) {
            desktop.windows().first(Optional.of(other));
            desktop.awaitShown("note");
            desktop.act(() -> desktop.windows().open(journal));
            desktop.awaitShown("damage.goOn");
            assertThat(desktop.shows("note")).isTrue();
            desktop.press("damage.rescue", "ESCAPE");
            desktop.await("the page is gone", () -> !desktop.shows("damage.goOn"));
            assertThat(open(desktop, other)).isTrue();

            Problem met = Problem.badInput("storage.unreadable", "toinen.polku", "block 7");
            desktop.act(() -> desktop.windows().tell(met));
            desktop.type("note", "Ennen kuin suljen " + LocalDate.EPOCH);
            desktop.click("message.act");
            desktop.awaitShown("damage.found");
            desktop.await("the window is gone", () -> !desktop.shows("note"));
            assertThat(desktop.text("damage.fresh")).endsWith("toinen-pelastettu.polku");
            desktop.click("damage.rescue");
            desktop.awaitShown("note");
            desktop.await("the note", () -> desktop.text("note").startsWith("Ennen kuin suljen"));
            assertThat(desktop.text("message.text")).contains("Kaikki voitiin lukea");
        }
    }
}
