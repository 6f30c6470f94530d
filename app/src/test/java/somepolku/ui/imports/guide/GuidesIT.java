package somepolku.ui.imports.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Reminder;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.LinesFormat;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Components;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.Screens;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.kit.ProblemException;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;
import somepolku.work.port.Channels;

class GuidesIT extends Display {
    @TempDir
    private Path folder;

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
            rig.resize(1024, 700);
            assertThat(Rig.on(rig.button("today.drawer")::getText)).isEqualTo("Seuraavaksi 1");
            rig.click("today.drawer");
            rig.click("reminder.done.0");
            assertThat(Rig.on(rig.button("today.drawer")::getText)).isEqualTo("Seuraavaksi");
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
    void a_file_that_holds_less_than_could_be_had_leads_to_the_guide() throws IOException {
        Path file = Files.writeString(folder.resolve("pieni.csv"), "2026-11-20;Kirjoitin\n");
        FixedChannels three = FixedChannels.three();
        Channels lean = new FixedChannels(three.channels(), List.of(new Lean()), three.plugins());
        try (Rig rig = Rig.open(store, lean, Locale.forLanguageTag("fi"), Theme.LIGHT, Screens.rooms())) {
            rig.act(() -> rig.window().open(Place.imports(List.of(file))));
            rig.click("imports.guide.advice");
            assertThat(rig.shows("imports.guide.page")).isTrue();
            rig.press("imports.guides", "ESCAPE");
            assertThat(rig.shows("imports.accept")).isTrue();
            rig.click("imports.guide");
            assertThat(rig.shows("imports.accept")).isFalse();
            rig.act(() -> rig.window().open(Place.imports(List.of(file))));
            assertThat(rig.shows("imports.guide.page")).isFalse();
            assertThat(rig.shows("imports.accept")).isTrue();
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

    /** An export of which a larger one can be had. */
    private record Lean() implements ImportFormat {
        private static final LinesFormat LINES = new LinesFormat("lean", "Suppea", ".csv");

        @Override
        public String id() {
            return LINES.id();
        }

        @Override
        public String name() {
            return LINES.name();
        }

        @Override
        public Fit fit(Dropped dropped) {
            return LINES.fit(dropped);
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled)
                throws ProblemException {
            Intake read = LINES.read(dropped, dates, cancelled);
            return new Intake(read.format(), read.channel(), read.files(), List.of(), List.of("Pyydä laajempi."));
        }
    }

    private static String title(Rig rig) {
        JLabel title = rig.find(JLabel.class, "imports.title");
        return Rig.on(title::getText);
    }
}
