package somepolku.ui.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JViewport;
import org.junit.jupiter.api.Test;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.PortraitChannels;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.Screens;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;

/** What a plugin's channel is like and what can be chosen for it, by keyboard. */
class ChosenDetailsIT extends Display {
    private static final String POSTS = "plugins.choice.posts";

    @Test
    void the_first_plugin_is_shown_at_once_with_what_suits_its_channel_and_why() {
        try (Rig rig = open()) {
            assertThat(Rig.on(rig.find(JTable.class, "plugins.table")::getSelectedRow))
                    .isZero();
            assertThat(said(rig))
                    .contains(
                            "LinkedIn", "Täällä työtä haetaan omalla nimellä.", "Mitä se harjoittaa", "kirjoittaminen")
                    .containsSubsequence("Sopii hyvin", "Lyhyt teksti", "Julkaisu on lyhyt.", "Tee mieluummin muualla");
        }
    }

    @Test
    void enter_keeps_what_was_typed_and_the_strip_takes_it_back() {
        try (Rig rig = open()) {
            rig.press(POSTS, "ctrl A");
            rig.type(POSTS, "3");
            assertThat(rig.button("plugins.choice.save").isEnabled()).isTrue();
            rig.press(POSTS, "ENTER");
            assertThat(rig.work().settings().get("plugin.linkedin.posts")).contains("3");
            assertThat(rig.message()).isEqualTo("Lisäosan asetukset on tallennettu.");
            rig.click("message.act");
            assertThat(rig.text(POSTS)).isEqualTo("1");
            assertThat(rig.work().settings().get("plugin.linkedin.posts")).isEqualTo(Optional.of("1.0"));
        }
    }

    @Test
    void what_does_not_fit_is_said_under_its_field_and_escape_discards_it() {
        try (Rig rig = open()) {
            rig.press(POSTS, "ctrl A");
            rig.type(POSTS, "80");
            assertThat(Rig.on(rig.find(JLabel.class, POSTS + ".wrong")::getText))
                    .contains("väliltä 1–7");
            assertThat(rig.button("plugins.choice.save").isEnabled()).isFalse();
            rig.press(POSTS, "ENTER");
            assertThat(rig.work().settings().get("plugin.linkedin.posts")).isEmpty();
            rig.press(POSTS, "ESCAPE");
            assertThat(rig.text(POSTS)).isEqualTo("1");
            assertThat(rig.shows(POSTS + ".wrong")).isFalse();
        }
    }

    @Test
    void a_box_is_ticked_off_and_saved_by_keyboard() {
        try (Rig rig = open()) {
            rig.press("plugins.choice.nudge", "SPACE");
            rig.press("plugins.choice.save", "SPACE");
            assertThat(rig.work().settings().get("plugin.linkedin.nudge")).contains("false");
        }
    }

    @Test
    void the_portrait_is_reached_and_scrolled_by_keyboard() {
        try (Rig rig = open()) {
            rig.resize(1024, 700);
            JComponent card = rig.find(JComponent.class, "plugins.portrait");
            rig.act(card::requestFocusInWindow);
            assertThat(rig.focused()).isEqualTo("plugins.portrait");
            int before = y(card);
            rig.press("plugins.portrait", "PAGE_DOWN");
            assertThat(y(card)).isGreaterThan(before);
        }
    }

    @Test
    void a_plugin_that_is_not_on_has_neither() {
        try (Rig rig = open()) {
            rig.act(() -> rig.find(JTable.class, "plugins.table").setRowSelectionInterval(1, 1));
            assertThat(rig.shows("plugins.portrait")).isFalse();
            assertThat(rig.shows("plugins.choices")).isFalse();
        }
    }

    private static int y(JComponent card) {
        return Rig.on(() ->
                ((JViewport) javax.swing.SwingUtilities.getAncestorOfClass(JViewport.class, card)).getViewPosition().y);
    }

    private static List<String> said(Rig rig) {
        return Rig.on(() -> {
            List<String> all = new ArrayList<>();
            collect(rig.find(JComponent.class, "plugins.portrait"), all);
            return all;
        });
    }

    private static void collect(JComponent part, List<String> into) {
        for (java.awt.Component child : part.getComponents()) {
            if (child instanceof JLabel label) {
                into.add(label.getText());
            } else if (child instanceof JComponent inner) {
                collect(inner, into);
            }
        }
    }

    private static Rig open() {
        Rig rig = Rig.open(
                new MemoryStore(), new PortraitChannels(), Locale.forLanguageTag("fi"), Theme.LIGHT, Screens.rooms());
        rig.act(() -> rig.window().open(Place.room("plugins")));
        return rig;
    }
}
