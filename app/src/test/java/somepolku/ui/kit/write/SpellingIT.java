package somepolku.ui.kit.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.JMenuItem;
import javax.swing.JTextPane;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;
import somepolku.work.spell.Spelling;

class SpellingIT extends Display {
    /** Knows every word but those with three of one letter. */
    private static final Spelling STRICT = new Spelling() {
        @Override
        public List<Checker> checkers() {
            return List.of(new Checker("Voikko", Locale.forLanguageTag("fi")));
        }

        @Override
        public List<Wrong> check(String text, Locale language) {
            List<Wrong> wrong = new ArrayList<>();
            Matcher word = Pattern.compile("\\p{L}*(\\p{L})\\1\\1\\p{L}*").matcher(text);
            while (word.find()) {
                String right = word.group().replaceAll("(\\p{L})\\1\\1", "$1$1");
                wrong.add(new Wrong(word.start(), word.end(), word.group(), List.of(right, "muu")));
            }
            return wrong;
        }
    };

    @Test
    void a_wrong_word_is_underlined_put_right_by_keyboard_and_kept_in_the_journal() {
        try (Rig rig = open(STRICT)) {
            rig.type("note", "Kisssa istuu puusssa");
            rig.await("the underlines", () -> marks(rig) == 2);
            assertThat(described(rig)).isEqualTo("Tarkista sanat: Kisssa, puusssa. F7 vie seuraavaan.");
            rig.press("note", "ctrl HOME");
            rig.press("note", "F7");
            assertThat(items(rig)).containsExactly("Kissa", "muu", "Sana on oikein");
            assertThat(Rig.on(() -> note(rig).getSelectedText())).isEqualTo("Kisssa");
            rig.act(() -> rig.find(JMenuItem.class, "spelling.0").doClick(0));
            assertThat(rig.text("note")).isEqualTo("Kissa istuu puusssa");
            rig.await("one underline", () -> marks(rig) == 1);
            rig.press("note", "ctrl S");
            assertThat(rig.work().diary().note(Rig.TODAY).orElseThrow().text()).isEqualTo("Kissa istuu puusssa");
            rig.press("note", "ctrl Z");
            assertThat(rig.text("note")).isEqualTo("Kisssa istuu puusssa");
        }
    }

    @Test
    void the_other_mouse_button_offers_too_and_a_word_can_be_called_right() {
        try (Rig rig = open(STRICT)) {
            rig.type("note", "Puusssa");
            rig.await("the underline", () -> marks(rig) == 1);
            JTextPane note = note(rig);
            rig.act(() -> {
                try {
                    Rectangle at = note.modelToView2D(3).getBounds();
                    note.dispatchEvent(new MouseEvent(
                            note, MouseEvent.MOUSE_PRESSED, 0, 0, at.x, at.y + 4, 1, true, MouseEvent.BUTTON3));
                } catch (javax.swing.text.BadLocationException e) {
                    throw new IllegalStateException(e);
                }
            });
            rig.act(() -> rig.find(JMenuItem.class, "spelling.3").doClick(0));
            assertThat(marks(rig)).isZero();
            rig.act(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
            rig.type("note", " ja puusssa Puusssa");
            rig.await("only the other spelling", () -> marks(rig) == 1);
        }
    }

    @Test
    void the_settings_say_with_what_words_are_checked_and_switch_it_off() {
        try (Rig rig = open(STRICT)) {
            rig.type("note", "Kisssa");
            rig.await("the underline", () -> marks(rig) == 1);
            rig.act(() -> rig.window().open(Place.room("settings")));
            assertThat(stand(rig))
                    .startsWith(
                            "Päivän merkinnän, tekojen ja muiden pidempien tekstien sanat tarkistaa tällä koneella Voikko (suomi)");
            rig.click("settings.spelling.1");
            rig.act(() -> rig.window().open(Place.room("today")));
            assertThat(marks(rig)).isZero();
        }
        try (Rig rig = open(Spelling.NONE)) {
            rig.act(() -> rig.window().open(Place.room("settings")));
            assertThat(stand(rig)).startsWith("Tällä koneella ei ole oikolukuohjelmaa");
        }
    }

    @Test
    void a_deeds_title_and_text_are_looked_at_too_and_f7_stays_with_what_is_written() {
        try (Rig rig = open(STRICT)) {
            rig.type("note", "Kisssa");
            rig.type("entry", "Luin kirjaaa");
            rig.press("entry", "ENTER");
            for (int again = 0; again < 2; again++) {
                rig.press("deeds", "ENTER");
                rig.await("the title's underline", () -> marks(rig, "deed.title") == 1);
                rig.press("deed.title", "ESCAPE");
            }
            rig.press("deeds", "ENTER");
            rig.type("deed.text", "Puusssa on ja kuusssi");
            rig.await("the text's underlines", () -> marks(rig, "deed.text") == 2);
            rig.press("deed.title", "F7");
            assertThat(items(rig)).startsWith("kirjaa");
            rig.act(() -> rig.find(JMenuItem.class, "spelling.0").doClick(0));
            rig.act(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
            assertThat(rig.text("deed.title")).isEqualTo("Luin kirjaa");
            rig.press("deed.text", "F7");
            assertThat(items(rig)).startsWith("Puussa");
            rig.act(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
            rig.click("deed.save");
            assertThat(rig.work().diary().deeds(Rig.TODAY).get(0).title()).isEqualTo("Luin kirjaa");
            rig.press("note", "ctrl HOME");
            rig.press("note", "F7");
            assertThat(items(rig)).startsWith("Kissa");
        }
    }

    private static long marks(Rig rig, String name) {
        JTextComponent text = rig.find(JTextComponent.class, name);
        return Rig.on(() -> Stream.of(text.getHighlighter().getHighlights())
                .filter(mark -> mark.getPainter() instanceof Wave)
                .count());
    }

    private static Rig open(Spelling spelling) {
        return Rig.open(new MemoryStore(), spelling, Locale.forLanguageTag("fi"), Theme.LIGHT, Screens.rooms());
    }

    private static String stand(Rig rig) {
        javax.swing.JPanel stand = rig.find(javax.swing.JPanel.class, "settings.spelling.stand");
        return Rig.on(() -> ((javax.swing.JLabel) stand.getComponent(0)).getText());
    }

    private static JTextPane note(Rig rig) {
        return rig.find(JTextPane.class, "note");
    }

    private static String described(Rig rig) {
        return Rig.on(() -> note(rig).getAccessibleContext().getAccessibleDescription());
    }

    private static long marks(Rig rig) {
        return Rig.on(() -> Stream.of(note(rig).getHighlighter().getHighlights())
                .filter(mark -> mark.getPainter() instanceof Wave)
                .count());
    }

    private static List<String> items(Rig rig) {
        return Rig.on(() -> Stream.of(MenuSelectionManager.defaultManager().getSelectedPath())
                .findFirst()
                .map(menu -> Stream.of(menu.getSubElements())
                        .map(item -> ((JMenuItem) item).getText())
                        .toList())
                .orElse(List.of()));
    }
}
