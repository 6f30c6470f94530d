package somepolku.ui.imports.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Reminder;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Components;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;

class GuidesIT extends Display {
    private final MemoryStore store = new MemoryStore();

    @Test
    void who_asks_today_is_reminded_tomorrow_ticks_it_off_and_takes_that_back() {
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            rig.click("next.guide");
            assertThat(title(rig)).isEqualTo("Näin pyydät tietosi");
            assertThat(rig.focused()).isEqualTo("imports.guides");
            rig.click("imports.guide.remind");
            assertThat(rig.shows("imports.guide.remind")).isFalse();
            assertThat(rig.shows("imports.guide.forget")).isTrue();
            rig.press("imports.guides", "ESCAPE");
            assertThat(rig.focused()).isEqualTo("entry");
            assertThat(rig.shows("reminder.quiet")).isTrue();
            assertThat(rig.shows("reminder.done.0")).isFalse();
        }
        try (Rig rig = Rig.open(store, Rig.TODAY.plusDays(1), Screens.rooms())) {
            assertThat(rig.shows("reminder.quiet")).isFalse();
            assertThat(rig.shows("reminder.import.0")).isTrue();
            rig.click("reminder.done.0");
            assertThat(rig.shows("reminder.done.0")).isFalse();
            assertThat(rig.work().reminders().doneOn(Rig.TODAY.plusDays(1)))
                    .extracting(Reminder::text)
                    .containsExactly("Laajempi arkisto on luultavasti valmis (LinkedIn)");
            assertThat(rig.tooltip("undo")).isEqualTo("Kumoa: Kuittaa muistutus");
            rig.press("entry", "ctrl Z");
            assertThat(rig.shows("reminder.done.0")).isTrue();
        }
    }

    @Test
    void the_keyboard_alone_sets_a_reminder_and_takes_it_away_and_the_focus_stays_in_the_guide() {
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.room("imports")));
            rig.press("imports.guide.link", "SPACE");
            rig.press("imports.guide.remind", "SPACE");
            assertThat(rig.work().reminders().coming()).hasSize(1);
            assertThat(rig.focused()).isEqualTo("imports.guide.forget");
            rig.press("imports.guide.forget", "ENTER");
            assertThat(rig.work().reminders().coming()).isEmpty();
            rig.press("imports.guides", "DOWN");
            assertThat(rig.shows("imports.guide.remind")).isFalse();
            assertThat(rig.focused()).isEqualTo("imports.guides");
            rig.press("imports.guides", "ESCAPE");
            assertThat(rig.shows("imports.guide.page")).isFalse();
            assertThat(rig.focused()).isEqualTo("imports.guide.link");
        }
    }

    @Test
    void the_palette_offers_the_guides_and_all_of_them_have_names() {
        try (Rig rig = Rig.open(store, Screens.rooms())) {
            rig.act(() -> rig.work().reminders().set(Rig.TODAY, "Soita", Optional.empty()));
            assertThat(Rig.on(() -> Components.nameless(rig.window().frame()))).isEmpty();
            rig.press("entry", "ctrl K");
            rig.type("palette.field", "miten pyydän");
            rig.press("palette.field", "ENTER");
            assertThat(title(rig)).isEqualTo("Näin pyydät tietosi");
            assertThat(Rig.on(() -> Components.nameless(rig.window().frame()))).isEmpty();
        }
    }

    private static String title(Rig rig) {
        JLabel title = rig.find(JLabel.class, "imports.title");
        return Rig.on(title::getText);
    }
}
