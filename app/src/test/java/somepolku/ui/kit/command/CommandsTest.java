package somepolku.ui.kit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import somepolku.kit.Lifetime;

class CommandsTest {
    private final Commands commands = new Commands();
    private final List<String> given = new ArrayList<>();
    private boolean chart;
    private boolean year;

    @Test
    void a_command_that_several_rooms_bind_is_given_to_the_one_in_sight() {
        Lifetime life = new Lifetime();
        commands.bind(life, Command.CHART_OR_TABLE, () -> given.add("year"), () -> year);
        commands.bind(life, Command.CHART_OR_TABLE, () -> given.add("chart"), () -> chart);
        assertThat(commands.possible()).isEmpty();
        commands.run(Command.CHART_OR_TABLE);
        year = true;
        commands.run(Command.CHART_OR_TABLE);
        year = false;
        chart = true;
        commands.run(Command.CHART_OR_TABLE);
        assertThat(given).containsExactly("year", "chart");
        assertThat(commands.possible()).containsExactly(Command.CHART_OR_TABLE);
    }

    @Test
    void what_was_bound_for_a_while_gives_way_to_what_was_there_before() {
        Lifetime shorter = new Lifetime();
        commands.bind(new Lifetime(), Command.SAVE, () -> given.add("all"));
        commands.bind(shorter, Command.SAVE, () -> given.add("page"));
        commands.run(Command.SAVE);
        shorter.close();
        commands.run(Command.SAVE);
        assertThat(given).containsExactly("page", "all");
    }
}
