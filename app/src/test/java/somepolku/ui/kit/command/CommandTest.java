package somepolku.ui.kit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import somepolku.kit.Lifetime;
import somepolku.kit.Texts;

class CommandTest {
    @ParameterizedTest
    @EnumSource
    void each_has_a_name_in_every_language_and_its_icon_and_key_exist(Command command) {
        for (Locale language : Texts.languages()) {
            assertThat(Texts.in(language).has(command.textKey()))
                    .as(command.textKey())
                    .isTrue();
        }
        command.icon()
                .ifPresent(icon -> assertThat(Command.class.getResource("/somepolku/icons/" + icon + ".svg"))
                        .as(icon)
                        .isNotNull());
        command.key()
                .ifPresent(key -> assertThat(KeyStroke.getKeyStroke(key.replace("menu", "ctrl")))
                        .as(key)
                        .isNotNull());
    }

    @Test
    void no_two_commands_share_a_key() {
        List<String> keys = List.of(Command.values()).stream()
                .flatMap(command -> command.key().stream())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void only_what_is_bound_and_possible_is_offered_and_given() {
        Commands commands = new Commands();
        Lifetime life = new Lifetime();
        StringBuilder given = new StringBuilder();
        commands.bind(life, Command.SAVE, () -> given.append("save "));
        commands.bind(life, Command.UNDO, () -> given.append("undo "), () -> false);
        assertThat(commands.possible()).containsExactly(Command.SAVE);
        commands.run(Command.SAVE);
        commands.run(Command.UNDO);
        commands.run(Command.REDO);
        assertThat(given).hasToString("save ");
        life.close();
        assertThat(commands.possible()).isEmpty();
    }

    @Test
    void a_room_that_goes_does_not_take_another_rooms_binding_with_it() {
        Commands commands = new Commands();
        Lifetime first = new Lifetime();
        commands.bind(first, Command.SAVE, () -> {});
        commands.bind(new Lifetime(), Command.SAVE, () -> {});
        first.close();
        assertThat(commands.possible()).containsExactly(Command.SAVE);
    }
}
