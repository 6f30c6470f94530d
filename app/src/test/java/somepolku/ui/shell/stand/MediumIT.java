package somepolku.ui.shell.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.DayNote;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.Stick;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;
import somepolku.work.medium.Standing;
import somepolku.work.port.Passphrase;

/** The window on a medium that is pulled, on one that comes back, and on one that cannot be written. */
class MediumIT extends Display {

    private static Rig open(MemoryStore store) {
        return Rig.open(store, Locale.forLanguageTag("fi"), Theme.LIGHT, false, Screens.rooms());
    }

    @Test
    void what_is_typed_while_the_stick_is_away_stays_in_sight_and_is_saved_when_it_is_back() {
        MemoryStore store = SampleDay.store();
        try (Rig rig = open(store)) {
            rig.stick(Stick::pull);
            assertThat(rig.shows("away.strip")).isTrue();
            assertThat(rig.shows("deeds")).isTrue();
            rig.type("entry", "Soitin Mialle 15 min");
            rig.press("entry", "ENTER");
            rig.type("note", "Kirjoitettu ilman tikkua. ");
            rig.press("note", "TAB");
            rig.await("the note is tried", () -> label(rig, "note.state").startsWith("Ei tallessa"));
            assertThat(rig.text("entry")).isEqualTo("Soitin Mialle 15 min");
            assertThat(rig.shows("entry.unsaved")).isTrue();
            assertThat(label(rig, "status.saved")).isEqualTo("Ei tallenneta: tikku irrotettu");
            rig.closeByHand();
            assertThat(rig.window().frame().isDisplayable()).isTrue();
            assertThat(rig.message()).contains("ikkuna jää auki");

            rig.stick(Stick::putBack);
            assertThat(rig.shows("away.strip")).isFalse();
            assertThat(rig.message()).isEqualTo("Päiväkirja on taas paikallaan, ja kaikki on tallessa.");
            assertThat(rig.text("entry")).isEmpty();
            assertThat(rig.work().diary().deeds(Rig.TODAY))
                    .anyMatch(deed -> deed.title().equals("Soitin Mialle"));
            assertThat(rig.work().diary().note(Rig.TODAY).map(DayNote::text).orElse(""))
                    .contains("Kirjoitettu ilman tikkua.");
            assertThat(label(rig, "status.saved")).isEqualTo("Kaikki tallennettu klo 14.31");
            rig.stick(Stick::pull);
            assertThat(rig.shows("message")).isFalse();
            rig.stick(Stick::putBack);
        }
    }

    @Test
    void nothing_in_a_view_can_be_changed_and_each_control_says_why() {
        MemoryStore store = SampleDay.store();
        store.becomeReadOnly();
        try (Rig rig = open(store)) {
            assertThat(label(rig, "status.saved")).isEqualTo("Vain luku");
            assertThat(rig.shows("read-only.strip")).isTrue();
            saysWhy(rig, "entry");
            assertThat(rig.find(JTextComponent.class, "note").isEditable()).isFalse();
            rig.press("deeds", "ENTER");
            for (String control : List.of("deed.save", "deed.remove", "deed.channel", "deed.purpose")) {
                saysWhy(rig, control);
            }
            for (String field : List.of("deed.title", "deed.day", "deed.time", "deed.minutes", "deed.tags")) {
                assertThat(rig.find(JTextComponent.class, field).isEditable())
                        .as(field)
                        .isFalse();
            }
            rig.click("deed.close");
            rig.press("deeds", "DELETE");
            assertThat(rig.message()).startsWith("Päiväkirja on tallenteella, jolle ei voi kirjoittaa");
            for (String command : List.of("undo", "redo")) {
                assertThat(rig.find(AbstractButton.class, command).isEnabled()).isFalse();
            }
            rig.act(() -> rig.window().open(Place.room("metrics")));
            saysWhy(rig, "metrics.add");
            saysWhy(rig, "metrics.import");
            rig.act(() -> rig.window().open(Place.room("imports")));
            saysWhy(rig, "imports.choose");
            saysWhy(rig, "imports.folder");
            rig.closeByHand();
            assertThat(rig.openings()).contains("closed");
        }
    }

    @Test
    void a_locked_journal_is_covered_and_what_was_typed_waits_behind_the_cover() {
        MemoryStore store = SampleDay.store();
        store.lock(Passphrase.of("salasana".toCharArray()));
        try (Rig rig = open(store)) {
            rig.type("entry", "Soitin Mialle");
            rig.press("deeds", "DELETE");
            rig.press("entry", "ctrl K");
            rig.stick(Stick::pull);
            assertThat(rig.shows("palette")).isFalse();
            assertThat(rig.shows("message")).isFalse();
            assertThat(rig.shows("entry")).isFalse();
            assertThat(rig.shows("cover")).isTrue();
            assertThat(rig.shows("cover.passphrase")).isFalse();
            rig.stick(stick -> stick.become(Standing.LOCKED));
            rig.type("cover.passphrase", "salasana");
            rig.click("cover.open");
            assertThat(rig.shows("cover")).isFalse();
            assertThat(rig.text("entry")).isEqualTo("Soitin Mialle");
        }
    }

    private static void saysWhy(Rig rig, String name) {
        JComponent control = rig.find(JComponent.class, name);
        assertThat(Rig.on(control::isEnabled)).as(name + " is enabled").isFalse();
        assertThat(rig.tooltip(name)).as(name).contains("Kopioi se toiseen kansioon");
        assertThat(Rig.on(() -> control.getAccessibleContext().getAccessibleDescription()))
                .as(name)
                .contains("Kopioi se toiseen kansioon");
    }

    private static String label(Rig rig, String name) {
        JLabel label = rig.find(JLabel.class, name);
        return Rig.on(label::getText);
    }
}
