package somepolku.ui.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javax.swing.JPasswordField;
import javax.swing.text.BadLocationException;
import org.junit.jupiter.api.Test;
import somepolku.kit.Texts;
import somepolku.ui.kit.look.Look;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.kit.part.Parts;
import somepolku.work.port.Passphrase;

class PassphraseFieldTest {
    private static PassphraseField field() {
        Look.install(Theme.LIGHT);
        return new PassphraseField(new Parts(Texts.in(Locale.ENGLISH)), "field", "lock.field");
    }

    @Test
    void what_was_typed_is_taken_and_stays_until_it_is_wiped() {
        PassphraseField field = field();
        field.field().replaceSelection("yö on pitkä");
        try (Passphrase taken = field.typed()) {
            assertThat(taken.characters()).isEqualTo("yö on pitkä".toCharArray());
        }
        assertThat(field.typed().characters()).hasSize(11);
    }

    @Test
    void wiping_leaves_no_letter_in_memory_wherever_it_was_typed() throws BadLocationException {
        PassphraseField field = field();
        JPasswordField inner = field.field();
        inner.replaceSelection("sininen pilvi");
        inner.setCaretPosition(3);
        inner.replaceSelection("xyz");
        inner.getDocument().remove(0, 2);
        assertThat(String.valueOf(field.held())).contains("pilvi");

        field.wipe();

        assertThat(field.typed().isEmpty()).isTrue();
        assertThat(String.valueOf(field.held()).replace("\0", "").strip()).isEmpty();
        inner.replaceSelection("uusi");
        assertThat(field.typed().characters()).isEqualTo("uusi".toCharArray());
    }

    @Test
    void a_text_too_long_for_its_array_is_not_taken() {
        PassphraseField field = field();
        char[] held = field.held();
        field.field().replaceSelection("a".repeat(1000));
        field.field().replaceSelection("b");
        assertThat(field.typed().characters()).hasSize(1000).doesNotContain('b');
        assertThat(field.held()).isSameAs(held);
    }
}
