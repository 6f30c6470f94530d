package somepolku.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.DayNote;
import somepolku.domain.term.DaySpan;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.Journals;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/** A journal with a passphrase in the real window: locked, asked for, opened again. */
class LockIT extends Display {
    private static final String SECRET = "kolme kuusta kaatui";

    @TempDir
    private Path folder;

    private Desktop desktop(Optional<Path> passphrase) {
        return new Desktop(folder, passphrase, "fi", "light");
    }

    private Path locked(String name) throws Exception {
        Path journal = folder.resolve(name);
        try (JournalStore store = new Journals(java.time.Clock.systemUTC()).openOrCreate(journal);
                Passphrase passphrase = Passphrase.of(SECRET.toCharArray())) {
            store.lock(passphrase);
        }
        return journal;
    }

    private static void unlock(Desktop desktop, String typed) {
        desktop.type("lock.field", typed);
        desktop.press("lock.field", "ENTER");
    }

    /** As the person does it in the settings. */
    private static void setPassphrase(Desktop desktop) {
        desktop.press("note", "ctrl COMMA");
        desktop.click("passphrase.set");
        desktop.awaitFocus("passphrase.new");
        assertThat(desktop.nameless()).isEmpty();
        assertThat(desktop.said())
                .as("said before it is set")
                .anyMatch(said -> said.contains("päiväkirjaa ei saa auki enää kukaan"));
        desktop.type("passphrase.new", SECRET);
        desktop.type("passphrase.again", SECRET);
        desktop.click("passphrase.act");
        desktop.awaitFocus("passphrase.key");
        assertThat(desktop.nameless()).isEmpty();
        assertThat(desktop.text("passphrase.key")).matches("(\\w{4}-){7}\\w{4}");
        desktop.click("passphrase.key.kept");
        desktop.awaitShown("passphrase.change");
    }

    @Test
    void what_was_typed_is_stored_the_page_shows_nothing_and_the_right_passphrase_leads_back_to_the_same_day()
            throws Exception {
        try (Desktop desktop = desktop(Optional.empty())) {
            desktop.windows().first(Optional.of(folder.resolve("oma.polku")));
            desktop.awaitShown("note");
            setPassphrase(desktop);
            desktop.press("nav", "ctrl 1");
            desktop.awaitShown("note");
            Session first = Rig.on(() -> desktop.windows().session().orElseThrow());
            desktop.press("note", "alt LEFT");
            desktop.await("yesterday", () -> desktop.text("today.far").equals("Eilen"));
            desktop.type("note", "Salainen ajatus");
            desktop.type("entry", "Puolikas salaisuus");
            desktop.press("note", "ctrl shift L");

            desktop.awaitShown("lock.field");
            desktop.await("the window is gone", () -> !desktop.shows("note"));
            desktop.awaitFocus("lock.field");
            assertThat(desktop.nameless()).isEmpty();
            assertThat(desktop.said())
                    .anyMatch(said -> said.contains("Päiväkirja on lukittu"))
                    .noneMatch(said -> said.contains("Salainen") || said.contains("salaisuus"))
                    .noneMatch(said -> said.contains("Eilen"));
            assertThat(Rig.on(() -> desktop.windows().session())).isEmpty();

            unlock(desktop, "kolme kuusta");
            desktop.awaitShown("lock.problem.text");
            assertThat(desktop.said()).anyMatch(said -> said.contains("ei avaa päiväkirjaa"));
            assertThatThrownBy(() ->
                            first.store().entries(DayNote.class, DaySpan.ALL).toList())
                    .as("reading on with what the window had")
                    .isInstanceOf(UncheckedProblemException.class);

            desktop.empty("lock.field");
            unlock(desktop, SECRET);
            desktop.awaitShown("note");
            desktop.await("the note", () -> desktop.text("note").equals("Salainen ajatus"));
            assertThat(desktop.text("today.far")).isEqualTo("Eilen");
            assertThat(desktop.text("entry")).isEqualTo("Puolikas salaisuus");
            assertThat(desktop.shows("lock.field")).isFalse();
        }
    }

    @Test
    void the_passphrase_file_opens_the_first_window_and_a_wrong_one_is_told_on_the_lock_page() throws Exception {
        Path journal = locked("oma.polku");
        Path right = Files.writeString(folder.resolve("right.txt"), SECRET + "\n");
        try (Desktop desktop = desktop(Optional.of(right))) {
            desktop.windows().first(Optional.of(journal));
            desktop.awaitShown("note");
            desktop.press("note", "ctrl shift L");
            desktop.awaitShown("lock.field");
        }
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "kuusi\n");
        try (Desktop desktop = desktop(Optional.of(wrong))) {
            desktop.windows().first(Optional.of(journal));
            desktop.awaitShown("lock.problem.text");
            assertThat(desktop.said()).anyMatch(said -> said.contains("ei avaa päiväkirjaa"));
        }
    }

    @Test
    void another_locked_journal_is_asked_for_over_the_open_one_which_stays_when_the_person_cancels() throws Exception {
        Path other = locked("toinen.polku");
        Path journal = folder.resolve("oma.polku");
        try (Desktop desktop = desktop(Optional.empty())) {
            desktop.windows().first(Optional.of(journal));
            desktop.awaitShown("note");
            desktop.act(() -> desktop.windows().open(other));
            desktop.awaitShown("lock.field");
            assertThat(desktop.shows("note")).isTrue();
            desktop.press("lock.field", "ESCAPE");
            desktop.await("the question is gone", () -> !desktop.shows("lock.field"));
            assertThat(desktop.shows("note")).isTrue();

            desktop.act(() -> desktop.windows().open(other));
            unlock(desktop, SECRET);
            desktop.await(
                    "the other journal",
                    () -> desktop.windows()
                            .session()
                            .filter(session -> session.bench().file().equals(other))
                            .isPresent());
            assertThat(desktop.shows("lock.field")).isFalse();
        }
    }

    @Test
    void a_quarter_of_an_hour_without_a_touch_locks_it_and_what_stood_in_the_note_is_stored() throws Exception {
        Path journal = locked("oma.polku");
        Path right = Files.writeString(folder.resolve("right.txt"), SECRET + "\n");
        try (Desktop desktop = desktop(Optional.of(right))) {
            desktop.windows().first(Optional.of(journal));
            desktop.type("note", "Jäi kesken");
            desktop.type("entry", "Puolikas salaisuus");
            desktop.pass(Duration.ofMinutes(16));
            desktop.awaitShown("lock.field");
            unlock(desktop, SECRET);
            desktop.awaitShown("note");
            desktop.await("the note", () -> desktop.text("note").equals("Jäi kesken"));
            assertThat(desktop.text("entry")).isEqualTo("Puolikas salaisuus");
            desktop.press("note", "ctrl shift L");
            desktop.awaitShown("lock.field");
        }
        // While it was locked the program went away: what was half typed is in the journal, and nowhere in plain.
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("Puolikas")
                        .doesNotContain("kesken");
            }
        }
        try (Desktop desktop = desktop(Optional.empty())) {
            desktop.windows().first(Optional.of(journal));
            unlock(desktop, SECRET);
            desktop.awaitShown("note");
            assertThat(desktop.text("entry")).isEqualTo("Puolikas salaisuus");
            assertThat(desktop.shows("entry.left")).isTrue();
        }
    }

    @Test
    void a_journal_without_a_passphrase_is_not_locked() throws Exception {
        try (Desktop desktop = desktop(Optional.empty())) {
            desktop.windows().first(Optional.of(folder.resolve("oma.polku")));
            desktop.press("note", "ctrl shift L");
            desktop.act(() -> {});
            assertThat(desktop.shows("lock.field")).isFalse();
            assertThat(desktop.shows("note")).isTrue();
        }
    }
}
