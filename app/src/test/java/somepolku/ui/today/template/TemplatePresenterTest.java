package somepolku.ui.today.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.work.port.Draft;
import somepolku.work.template.Filled;
import somepolku.work.template.Template;
import somepolku.work.template.Templates.Before;

class TemplatePresenterTest {
    private static final Filled HALF = new Filled(
            Template.STAR,
            "Kerran",
            Map.of("situation", "Kaksi riviä\nja = merkki", "task", "", "action", "", "result", ""),
            OptionalDouble.of(7.5),
            OptionalInt.empty(),
            OptionalInt.empty(),
            false);

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, FixedChannels.three());

    @AfterEach
    void close() {
        desk.close();
    }

    private TemplatePresenter presenter() {
        TemplatePresenter made = new TemplatePresenter(desk.ui(), () -> Desk.TODAY.minusDays(1));
        desk.settle();
        return made;
    }

    @Test
    void a_form_that_was_being_filled_in_when_the_program_was_killed_is_open_again_as_it_stood() {
        TemplatePresenter killed = presenter();
        desk.act(() -> killed.start(Template.STAR));
        killed.typed(HALF, Optional.empty());
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        desk.act(desk.ui().unsaved()::look);
        desk.act(desk.ui().unsaved()::look);
        assertThat(desk.ui().unsaved().any().now()).isFalse();

        TemplatePresenter next = presenter();
        assertThat(next.open().now()).isPresent();
        assertThat(next.open().now().orElseThrow().day()).isEqualTo(Desk.TODAY.minusDays(1));
        assertThat(next.open().now().orElseThrow().filled()).isEqualTo(HALF);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(1))).isEmpty();
        desk.act(next::record);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(1))).hasSize(1);
        assertThat(store.draft("template")).isEmpty();
        assertThat(presenter().open().now()).isEmpty();
    }

    @Test
    void what_the_journal_refuses_is_marked_until_it_is_recorded() {
        TemplatePresenter presenter = presenter();
        desk.act(() -> presenter.start(Template.STAR));
        presenter.typed(HALF, Optional.empty());
        store.failWith(Problem.refused("storage.write", "oma.polku", "No space left on device"));
        desk.act(presenter::record);
        assertThat(presenter.open().now()).isPresent();
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        store.failWith(null);
        desk.act(presenter::record);
        assertThat(presenter.open().now()).isEmpty();
        assertThat(desk.ui().unsaved().any().now()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void every_form_comes_back_whole(Template template) {
        Filled full = new Filled(
                template,
                "Otsikko",
                template.parts().stream()
                        .collect(java.util.stream.Collectors.toMap(part -> part, part -> "Sana " + part)),
                OptionalDouble.of(0.5),
                template.spoken() ? OptionalInt.of(12) : OptionalInt.empty(),
                template.spoken() ? OptionalInt.of(0) : OptionalInt.empty(),
                true);
        Sheet sheet = new Sheet(Desk.TODAY, full, Before.NOTHING);
        assertThat(HalfFilled.of(sheet, full).flatMap(HalfFilled::read)).contains(sheet);
        assertThat(HalfFilled.of(sheet, Filled.empty(template))).isEmpty();
    }

    @Test
    void a_form_that_this_program_does_not_know_is_left_where_it_is() {
        Draft strange = new Draft(Desk.TODAY, "form=poem\ntitle=Runo");
        assertThat(HalfFilled.read(strange)).isEmpty();
        assertThat(HalfFilled.read(new Draft(Desk.TODAY, "form=star\nminutes=x")))
                .isPresent();
    }
}
