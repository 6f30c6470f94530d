package somepolku.ui.today.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.Purpose;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.gui.BlankRoom;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.SampleDay;
import somepolku.gui.SampleSkills;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.today.TodayRoom;

class EntryIT extends Display {

    private static Rig open(MemoryStore store) {
        return Rig.open(store, ui -> List.of(new TodayRoom(ui), new BlankRoom("metrics"), new BlankRoom("imports")));
    }

    @Test
    void one_line_is_one_deed_with_its_reading_and_one_undo_takes_both_back() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("entry", "eilen klo 14:30 @linkedin #portfolio Kirjoitin 25 min !näytä kontaktit=130");
            assertThat(rig.chips())
                    .containsExactly(
                            "su 22.11.2026", "14.30", "LinkedIn", "portfolio", "25 min", "näyttää", "Kontaktit 130");
            rig.press("entry", "ENTER");
            Activity deed = rig.work().diary().deeds(Rig.TODAY.minusDays(1)).get(0);
            assertThat(deed.title()).isEqualTo("Kirjoitin");
            assertThat(deed.purpose()).contains(Purpose.SHOW);
            assertThat(readings(rig)).extracting(Reading::value).containsExactly(130.0);
            assertThat(rig.message()).isEqualTo("Teko kirjattiin päivään su 22.11.2026.");
            rig.press("entry", "ctrl Z");
            assertThat(rig.work().diary().deeds(Rig.TODAY.minusDays(1))).isEmpty();
            assertThat(readings(rig)).isEmpty();
            rig.press("entry", "ctrl shift Z");
            assertThat(readings(rig)).hasSize(1);
        }
    }

    @Test
    void a_half_typed_line_and_note_are_there_again_after_the_window_was_closed() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            rig.type("entry", "Soitin Mia");
            rig.type("note", "Puolikas aja");
            assertThat(rig.shows("entry.left")).isFalse();
            rig.closeByHand();
            assertThat(rig.openings()).contains("closed");
        }
        try (Rig rig = Rig.open(store, Rig.TODAY.plusDays(1), ui -> List.of(new TodayRoom(ui)))) {
            assertThat(rig.text("entry")).isEqualTo("Soitin Mia");
            assertThat(rig.text("note")).isEmpty();
            JLabel left = rig.find(JLabel.class, "entry.left");
            assertThat(Rig.on(left::getText))
                    .isEqualTo("Jäi kesken ma 23.11.2026 ja kirjataan sille päivälle. Esc tyhjentää rivin.");
            JTextField field = rig.find(JTextField.class, "entry");
            assertThat(Rig.on(() -> field.getAccessibleContext().getAccessibleDescription()))
                    .startsWith("Jäi kesken ma 23.11.2026");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).isEmpty();
            rig.type("entry", "lle");
            rig.press("entry", "ENTER");
            assertThat(rig.work().diary().deeds(Rig.TODAY))
                    .extracting(Activity::title)
                    .containsExactly("Soitin Mialle");
            assertThat(rig.message()).isEqualTo("Teko kirjattiin päivään ma 23.11.2026.");
            assertThat(rig.shows("entry.left")).isFalse();
            rig.click("message.act");
            assertThat(rig.text("note")).isEqualTo("Puolikas aja");
            rig.closeByHand();
        }
        try (Rig rig = open(store)) {
            assertThat(rig.text("entry")).isEmpty();
        }
    }

    @Test
    void in_a_narrow_window_the_second_line_of_chips_is_drawn_whole_above_a_full_day() {
        try (Rig rig = open(SampleDay.store())) {
            rig.press("deeds", "ENTER");
            rig.resize(1024, 700);
            rig.type("entry", "klo 14:30 @blog #portfolio #kirjoittaminen Luonnos 25 min !näytä");
            JComponent last =
                    rig.find(JComponent.class, "entry.chip." + (rig.chips().size() - 1));
            assertThat(Rig.on(() -> last.getHeight() > 0 && last.getY() > 0)).isTrue();
        }
    }

    @Test
    void escape_drops_a_line_that_was_left_for_good_unless_it_is_undone() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            rig.type("entry", "Soitin Mia");
            rig.press("entry", "ESCAPE");
            assertThat(rig.text("entry")).as("only what was left is dropped").isEqualTo("Soitin Mia");
            rig.closeByHand();
        }
        try (Rig rig = open(store)) {
            rig.press("entry", "ESCAPE");
            assertThat(rig.text("entry")).isEmpty();
            rig.press("entry", "ctrl Z");
            assertThat(rig.text("entry")).isEqualTo("Soitin Mia");
            rig.press("entry", "ctrl shift Z");
            rig.await("it is forgotten", () -> store.draft("entry").isEmpty());
        }
    }

    @Test
    void a_line_and_a_note_are_kept_while_somebody_types_on_without_a_pause() {
        MemoryStore store = new MemoryStore();
        try (Rig rig = open(store)) {
            for (String editor : List.of("entry", "note")) {
                JTextComponent field = rig.find(JTextComponent.class, editor);
                long[] next = {0};
                rig.awaitScreen(editor + " is kept", () -> {
                    if (System.nanoTime() > next[0]) {
                        next[0] = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
                        field.replaceSelection("a");
                    }
                    return editor.equals("entry")
                            ? store.draft("entry").isPresent()
                            : rig.work().diary().note(Rig.TODAY).isPresent();
                });
            }
        }
    }

    @Test
    void a_number_in_the_text_is_offered_and_taken_by_a_key() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("entry", "@linkedin Nyt 131 kontaktia");
            assertThat(rig.chips()).containsExactly("LinkedIn");
            assertThat(rig.button("entry.offer.0").getText()).isEqualTo("Kontaktit 131?");
            rig.press("entry", "alt ENTER");
            assertThat(rig.text("entry")).isEqualTo("@linkedin Nyt 131 kontaktia kontaktit=131");
            assertThat(rig.shows("entry.offer.0")).isFalse();
            rig.press("entry", "ENTER");
            assertThat(rig.work().diary().deeds(Rig.TODAY))
                    .extracting(Activity::title)
                    .containsExactly("Nyt 131 kontaktia");
            assertThat(readings(rig)).hasSize(1);
        }
    }

    @Test
    void a_line_whose_offer_is_left_records_no_reading() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("entry", "@linkedin Nyt 131 kontaktia");
            rig.press("entry", "ENTER");
            assertThat(readings(rig)).isEmpty();
        }
    }

    @Test
    void a_chip_is_put_off_by_key_and_its_part_is_text() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("entry", "Luin tunti kerrallaan");
            assertThat(rig.chips()).containsExactly("1 h");
            rig.press("entry.chip.0", "DELETE");
            assertThat(rig.text("entry")).isEqualTo("Luin \\tunti kerrallaan");
            assertThat(rig.focused()).isEqualTo("entry");
            assertThat(rig.chips()).isEmpty();
            rig.press("entry", "ENTER");
            Activity deed = rig.work().diary().deeds(Rig.TODAY).get(0);
            assertThat(deed.title()).isEqualTo("Luin tunti kerrallaan");
            assertThat(deed.minutes()).isEmpty();
        }
    }

    @Test
    void tab_completes_a_channel_a_purpose_a_metric_and_a_tag_of_the_journal() {
        try (Rig rig = open(SampleDay.store())) {
            rig.type("entry", "@lin");
            assertThat(rig.shows("entry.completions")).isTrue();
            rig.press("entry", "TAB");
            assertThat(rig.text("entry")).isEqualTo("@linkedin ");
            rig.type("entry", "!tu");
            rig.press("entry", "TAB");
            rig.type("entry", "kont");
            assertThat(rig.shows("entry.completions")).isFalse();
            rig.press("entry", "TAB");
            rig.type("entry", "130 #ver");
            rig.press("entry", "TAB");
            assertThat(rig.text("entry")).isEqualTo("@linkedin !tunnetuksi kontaktit=130 #verkosto ");
            assertThat(rig.focused()).isEqualTo("entry");
        }
    }

    @Test
    void what_a_deed_trained_is_said_with_a_plus_completed_and_shown_as_a_chip() {
        try (Rig rig = open(SampleSkills.store())) {
            rig.type("entry", "@snapchat +Engl");
            assertThat(rig.shows("entry.completions")).isTrue();
            rig.press("entry", "TAB");
            assertThat(rig.text("entry")).isEqualTo("@snapchat +englannin-puhuminen ");
            rig.type("entry", "Kerroin viikosta +uusi-taito");
            assertThat(rig.chips()).containsExactly("Snapchat", "englannin puhuminen", "uusi-taito");
            assertThat(Rig.on(() ->
                            rig.button("entry.chip.1").getAccessibleContext().getAccessibleName()))
                    .startsWith("Harjoitti: englannin puhuminen");
            rig.press("entry", "ENTER");
            Activity deed = rig.work().diary().deeds(Rig.TODAY).stream()
                    .filter(each -> each.title().equals("Kerroin viikosta"))
                    .findFirst()
                    .orElseThrow();
            assertThat(deed.practice().orElseThrow().skills()).containsExactly("englannin puhuminen", "uusi-taito");
            rig.press("entry", "ctrl Z");
            assertThat(rig.work().diary().deeds(Rig.TODAY))
                    .extracting(Activity::title)
                    .doesNotContain("Kerroin viikosta");

            rig.press("search", "ctrl K");
            rig.type("palette.field", "Harjoittelin +esiintyminen");
            assertThat(rig.button("palette.chip.0").getText()).isEqualTo("esiintyminen");
            rig.press("palette.field", "ctrl ENTER");
            assertThat(rig.work().diary().deeds(Rig.TODAY))
                    .filteredOn(each -> each.title().equals("Harjoittelin"))
                    .extracting(each -> each.practice().orElseThrow().skills())
                    .containsExactly(List.of("esiintyminen"));
        }
    }

    @Test
    void arrows_choose_among_the_completions_and_escape_puts_them_away() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("entry", "@");
            JList<?> list = rig.find(JList.class, "entry.completions");
            assertThat(Rig.on(() -> list.getModel().getSize())).isEqualTo(3);
            rig.press("entry", "DOWN");
            rig.press("entry", "DOWN");
            assertThat(spoken(rig)).isEqualTo("Blogi, 2/3");
            rig.press("entry", "ENTER");
            assertThat(rig.text("entry")).isEqualTo("@blog ");
            rig.type("entry", "!");
            rig.press("entry", "ESCAPE");
            assertThat(rig.shows("entry.completions")).isFalse();
            assertThat(rig.text("entry")).isEqualTo("@blog !");
        }
    }

    @Test
    void where_nothing_is_to_complete_tab_goes_on() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("entry", "Soitin ");
            JTextField entry = rig.find(JTextField.class, "entry");
            assertThat(Rig.on(() -> entry.getFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS)))
                    .contains(javax.swing.KeyStroke.getKeyStroke("TAB"));
        }
    }

    @Test
    void an_impossible_date_says_so_and_stays_text() {
        try (Rig rig = open(new MemoryStore())) {
            rig.type("entry", "31.2.2026 Soitin");
            assertThat(spoken(rig)).isEqualTo("31.2.2026 jää tekstiksi: sellaista päivää ei ole");
            assertThat(rig.shows("entry.doubt")).isTrue();
            rig.press("entry", "ENTER");
            assertThat(rig.work().diary().deeds(Rig.TODAY))
                    .extracting(Activity::title)
                    .containsExactly("31.2.2026 Soitin");
        }
    }

    @Test
    void the_palette_records_a_line_from_anywhere_with_the_same_grammar() {
        try (Rig rig = open(new MemoryStore())) {
            rig.press("search", "ctrl K");
            rig.type("palette.field", "@linkedin Kommentoin 10 min !tunnetuksi");
            assertThat(rig.button("palette.chip.0").getText()).isEqualTo("LinkedIn");
            assertThat(rig.button("palette.chip.1").getText()).isEqualTo("Kommentti");
            assertThat(rig.button("palette.chip.2").getText()).isEqualTo("10 min");
            rig.press("palette.field", "ENTER");
            assertThat(rig.shows("palette")).isFalse();
            Activity deed = rig.work().diary().deeds(Rig.TODAY).get(0);
            assertThat(deed.title()).isEqualTo("Kommentoin");
            assertThat(deed.purpose()).contains(Purpose.BE_KNOWN);
            rig.click("message.act");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).isEmpty();
        }
    }

    @Test
    void what_may_be_a_search_is_recorded_only_when_it_is_asked_for() {
        try (Rig rig = open(new MemoryStore())) {
            rig.press("search", "ctrl K");
            rig.type("palette.field", "Kuukkeli");
            rig.press("palette.field", "ENTER");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).isEmpty();
            rig.press("search", "ctrl K");
            rig.type("palette.field", "Kuukkeli");
            rig.press("palette.field", "ctrl ENTER");
            assertThat(rig.work().diary().deeds(Rig.TODAY)).hasSize(1);
        }
    }

    @Test
    void a_newcomer_writes_the_first_deed_before_any_plugin_or_setting() {
        FixedChannels none = new FixedChannels(List.of(), List.of(), List.of());
        try (Rig rig = Rig.open(
                new MemoryStore(), none, Locale.forLanguageTag("fi"), Theme.LIGHT, ui -> List.of(new TodayRoom(ui)))) {
            assertThat(rig.focused()).isEqualTo("entry");
            rig.type("entry", "@linkedin Loin profiilin puoli tuntia !näytä");
            assertThat(rig.chips()).containsExactly("linkedin", "30 min", "näyttää");
            rig.press("entry", "ENTER");
            Activity deed = rig.work().diary().deeds(Rig.TODAY).get(0);
            assertThat(deed.title()).isEqualTo("Loin profiilin");
            assertThat(deed.channel()).isEqualTo(new ChannelId("linkedin"));
            assertThat(rig.text("entry")).isEmpty();
        }
    }

    private static String spoken(Rig rig) {
        JComponent entry = rig.find(JComponent.class, "entry");
        return Rig.on(() -> Optional.ofNullable(entry.getAccessibleContext())
                .map(AccessibleContext::getAccessibleDescription)
                .orElse(""));
    }

    private static List<Reading> readings(Rig rig) {
        try (var all = rig.work().ledger().journal().entries(Reading.class, DaySpan.ALL)) {
            return all.toList();
        }
    }
}
