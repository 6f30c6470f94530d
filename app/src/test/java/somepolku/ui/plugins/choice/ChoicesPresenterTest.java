package somepolku.ui.plugins.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import somepolku.fakes.Desk;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.PortraitChannels;
import somepolku.ui.plugins.choice.ChoicesState.Row;

class ChoicesPresenterTest {
    private static final String POSTS = "plugin.linkedin.posts";

    private final Desk desk = new Desk(new MemoryStore(), new PortraitChannels());
    private final ChoicesPresenter presenter = new ChoicesPresenter(desk.ui());

    @BeforeEach
    void show() {
        presenter.show("linkedin");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everySettingStandsWithItsStandard() {
        assertThat(presenter.state().now().rows()).extracting(Row::typed).containsExactly("1", "plain", "true", "");
        assertThat(presenter.state().now().changed()).isFalse();
    }

    @Test
    void whatIsTypedIsKeptTogetherAndCanBeTakenBack() {
        presenter.type("posts", "3");
        presenter.type("tone", "warm");
        assertThat(kept(POSTS)).isEmpty();
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        desk.act(presenter::save);
        assertThat(kept(POSTS)).contains("3");
        assertThat(kept("plugin.linkedin.tone")).contains("warm");
        assertThat(presenter.state().now().changed()).isFalse();
        assertThat(desk.ui().unsaved().any().now()).isFalse();
        assertThat(desk.told()).containsExactly("Lisäosan asetukset on tallennettu.");
        desk.act(desk::undoTold);
        assertThat(typed(0)).isEqualTo("1");
        assertThat(typed(1)).isEqualTo("plain");
    }

    @Test
    void whatDoesNotFitSaysWhyAndKeepsNothing() {
        presenter.type("posts", "8");
        assertThat(wrong(0)).contains("Julkaisuja viikossa: luvun on oltava väliltä 1–7, ja 8 ei ole.");
        presenter.type("posts", "usein");
        assertThat(wrong(0)).contains("Julkaisuja viikossa: \"usein\" ei ole luku.");
        presenter.type("posts", "1,5");
        assertThat(wrong(0)).contains("Julkaisuja viikossa: \"1,5\" ei ole kokonaisluku.");
        presenter.type("field", "x".repeat(11));
        assertThat(wrong(3)).contains("Ala: tähän mahtuu enintään 10 merkkiä, ja niitä on 11.");
        presenter.type("tone", "warm");
        desk.act(presenter::save);
        assertThat(kept("plugin.linkedin.tone")).isEmpty();
        presenter.cancel();
        assertThat(typed(0)).isEqualTo("1");
        assertThat(presenter.state().now().changed()).isFalse();
    }

    @Test
    void theStandardsAreFilledInAndKeptOnlyWhenSaved() {
        desk.ui().work().settings().put(POSTS, "5");
        presenter.cancel();
        assertThat(typed(0)).isEqualTo("5");
        presenter.standards();
        assertThat(typed(0)).isEqualTo("1");
        assertThat(kept(POSTS)).contains("5");
        desk.act(presenter::save);
        assertThat(kept(POSTS)).contains("1");
    }

    @Test
    void whatIsTypedStaysWhilePluginsAreLoaded() {
        presenter.type("posts", "4");
        desk.act(desk.ui().channelsChanged()::fire);
        assertThat(typed(0)).isEqualTo("4");
    }

    @Test
    void aPluginWithoutSettingsShowsNone() {
        presenter.type("posts", "4");
        presenter.show("blog");
        assertThat(presenter.state().now().rows()).isEmpty();
        assertThat(desk.ui().unsaved().any().now()).isFalse();
    }

    private Optional<String> kept(String key) {
        return desk.ui().work().settings().get(key);
    }

    private String typed(int row) {
        return presenter.state().now().rows().get(row).typed();
    }

    private Optional<String> wrong(int row) {
        return presenter.state().now().rows().get(row).wrong();
    }
}
