package somepolku.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import somepolku.analysis.series.Series;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;

class SvgTest {
    private static ChartPicture picture(Series series, String name) {
        return ChartPicture.of(
                ChartModel.of(series, name, "a & b", Samples.lastDays(183), Samples.deeds(183, 4, 3), Samples.FINNISH),
                ChartTheme.light(),
                740,
                370);
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document document) {
        NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void it_is_well_formed_and_its_texts_are_texts() throws Exception {
        for (Series series : List.of(Samples.weeklyLevel(), Samples.dailyFlow(), Samples.mixedLevel())) {
            ChartPicture picture = picture(series, "<Kontaktit> & \"muut\"");
            Document document = parsed(picture.svg("Kuva: <1> & \"2\""));
            assertThat(texts(document))
                    .isEqualTo(picture.labels().stream().map(Label::text).toList())
                    .contains("<Kontaktit> & \"muut\"", "Aika", "Teot");
            assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo("Kuva: <1> & \"2\"");
            assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 740 370");
        }
    }

    @Test
    void in_a_page_every_colour_is_the_pages_and_every_id_its_own() throws Exception {
        String svg = picture(Samples.dailyFlow(), "Näytöt").svgForPage("Kuva", "chart7");
        parsed(svg);
        assertThat(svg).contains("var(--bar)", "var(--card)", "var(--text2)", "id=\"chart7-clip\"");
        assertThat(svg).doesNotContain("rgb(").doesNotContain("#1").doesNotContain("http://www.w3.org/1999");
    }

    @Test
    void the_same_chart_gives_the_same_bytes() {
        assertThat(picture(Samples.mixedLevel(), "Kontaktit").svg("Kuva"))
                .isEqualTo(picture(Samples.mixedLevel(), "Kontaktit").svg("Kuva"));
    }

    @Test
    void a_line_of_many_points_is_one_element() {
        String svg = picture(Samples.countedLevel(), "Kontaktit").svg("Kuva");
        assertThat(svg.lines().filter(line -> line.contains("stroke-width:2"))).hasSize(1);
    }
}
