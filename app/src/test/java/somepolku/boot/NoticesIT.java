package somepolku.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.storage.Journals;
import somepolku.storage.block.Heads;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** What the real window says of a journal that is whole and yet not what the person thinks it is. */
class NoticesIT extends Display {
    @TempDir
    private Path folder;

    private Path journal(String... titles) throws Exception {
        Path journal = folder.resolve("oma.polku");
        try (JournalStore store = new Journals(java.time.Clock.systemUTC()).openOrCreate(journal)) {
            for (String title : titles) {
                store.commit(List.of(Edit.add(Activity.on(new Id<>(new UUID(1, title.hashCode())), Rig.TODAY, title))));
            }
        }
        return journal;
    }

    private Desktop desktop() {
        return new Desktop(folder, Optional.empty(), "fi", "light");
    }

    @Test
    void a_journal_of_a_newer_version_is_shown_and_says_why_it_cannot_be_changed() throws Exception {
        Path journal = journal("Ennen");
        byte[] newer = Heads.of(Files.readAllBytes(journal), 2, 1);
        Files.write(journal, newer);
        try (Desktop desktop = desktop()) {
            desktop.windows().first(Optional.of(journal));
            desktop.awaitShown("deeds");
            assertThat(desktop.text("message.text")).contains("uudemmalla Somepolulla", "asenna uudempi versio");
            assertThat(desktop.shows("read-only.strip")).isTrue();
            assertThat(desktop.text("stand.text")).contains("uudemmalla Somepolulla");
            assertThat(desktop.said())
                    .as("copying it elsewhere would not help")
                    .noneMatch(said -> said.contains("Kopioi se toiseen kansioon"));
        }
        assertThat(Files.readAllBytes(journal)).isEqualTo(newer);
    }

    @Test
    void a_journal_that_was_put_back_to_an_older_state_is_told_and_opens() throws Exception {
        Path journal = journal("Ennen");
        byte[] older = Files.readAllBytes(journal);
        try (Desktop desktop = desktop()) {
            desktop.windows().first(Optional.of(journal));
            desktop.type("entry", "My\u00f6hemmin");
            desktop.press("entry", "ENTER");
            desktop.await("it is recorded", () -> desktop.text("entry").isEmpty());
            assertThat(desktop.shows("message.text")).isFalse();
        }
        Files.write(journal, older);
        try (Desktop desktop = desktop()) {
            desktop.windows().first(Optional.of(journal));
            desktop.awaitShown("deeds");
            assertThat(desktop.text("message.text")).contains("vanhempi kopio", "etsi uudempi tiedosto");
        }
    }
}
