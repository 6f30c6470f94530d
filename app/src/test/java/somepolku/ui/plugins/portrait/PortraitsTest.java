package somepolku.ui.plugins.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.fakes.PortraitChannels;
import somepolku.kit.Texts;
import somepolku.ui.plugins.portrait.PortraitShown.Line;

class PortraitsTest {
    private final Portraits finnish = new Portraits(Texts.in(Locale.forLanguageTag("fi")));

    @Test
    void aChannelIsPutIntoWords() {
        PortraitShown shown = finnish.of("linkedin", new PortraitChannels()).get(0);
        assertThat(shown.name()).isEqualTo("LinkedIn");
        assertThat(shown.about()).isEqualTo("Täällä työtä haetaan omalla nimellä.");
        assertThat(shown.cost()).isEqualTo("1–3 h viikossa. Maksuton, lisäpalvelut maksavat. Tilausta ei tarvita.");
        assertThat(shown.trains()).containsExactly(new Line("kirjoittaminen", "Yksi ajatus muutamaan riviin."));
        assertThat(shown.fits())
                .extracting(group -> group.title() + ": " + group.lines().get(0).what() + ". "
                        + group.lines().get(0).why())
                .containsExactly(
                        "Sopii hyvin: Lyhyt teksti. Julkaisu on lyhyt.",
                        "Tee mieluummin muualla: Päivän tarina. Tarinoita ei ole.");
    }

    @Test
    void adviceStandsWithItsEvidence() {
        assertThat(finnish.of("linkedin", new PortraitChannels()).get(0).offers())
                .containsExactly(
                        new Line("Neuvo: Pidä rytmi", "Näyttö A: koe"),
                        new Line("Mallipohja: Viikon opit", "Perjantaisin."));
    }

    @Test
    void aChannelThatSaysNothingOfItselfHasEmptyWords() {
        PortraitShown shown = finnish.of("blog", new PortraitChannels()).get(0);
        assertThat(shown.cost()).isEmpty();
        assertThat(shown.fits()).isEmpty();
        assertThat(shown.offers()).isEmpty();
    }

    @Test
    void aPluginThatIsNotOnHasNoChannel() {
        assertThat(finnish.of("oma-kanava", new PortraitChannels())).isEmpty();
    }
}
