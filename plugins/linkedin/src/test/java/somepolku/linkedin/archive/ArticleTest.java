package somepolku.linkedin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.ImportedActivity;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.Read;

class ArticleTest {
    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);

    @Test
    void theTitleAndTheAddressAreReadAndTheMissingDateIsSaid() throws IOException {
        Read read = read(
                "oma-äänì-1a.html",
                "<html><head><title>Miksi\n opin &amp; kirjoitan</title></head><body><h1><a"
                        + " href=\"https://www.linkedin.com/pulse/miksi-1a?x=1\">Toinen</a></h1><p>Runko</p>");
        ImportedActivity article = read.activities().get(0).what();
        assertThat(article.kind()).isEqualTo("article");
        assertThat(article.title()).isEqualTo("Miksi opin & kirjoitan");
        assertThat(article.link()).contains("https://www.linkedin.com/pulse/miksi-1a");
        assertThat(article.text()).isEmpty();
        assertThat(article.at()).isEmpty();
        assertThat(read.notes()).hasSize(1);
        assertThat(read.rows()).isEqualTo(1);
    }

    @Test
    void theNamesOf2018AreTheDate() throws IOException {
        Read read = read("2017-12-09 04:54:08.html", "<h1>Only <b>a</b> heading</h1>");
        ImportedActivity article = read.activities().get(0).what();
        assertThat(article.at()).contains(Instant.parse("2017-12-09T04:54:08Z"));
        assertThat(article.title()).isEqualTo("Only a heading");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void windowsWritesTheSameDateWithoutColons() throws IOException {
        ImportedActivity colons = read("2017-12-09 04:54:08.html", "<h1>x</h1>")
                .activities()
                .get(0)
                .what();
        ImportedActivity without = read("2017-12-09 04_54_08.html", "<h1>x</h1>")
                .activities()
                .get(0)
                .what();
        assertThat(without.at()).isEqualTo(colons.at()).isPresent();
        assertThat(without.key()).isEqualTo(colons.key());
        assertThat(read("2017-12-099.html", "<h1>x</h1>")
                        .activities()
                        .get(0)
                        .what()
                        .day())
                .isEmpty();
    }

    @Test
    void aPageWithoutATitleHasItsFilesName() throws IOException {
        assertThat(read("my-post-7n5pe.html", "<p>x").activities().get(0).what().title())
                .isEqualTo("my-post-7n5pe");
    }

    private Read read(String name, String page) throws IOException {
        String path = "Articles/Articles/" + name;
        MemoryInput input = MemoryInput.archive("x.zip")
                .with("Shares.csv", "Date,ShareLink\n")
                .with(path, page);
        Recorder recorder = Recorder.of(host.importer("archive"), input);
        assertThat(host.missingTexts()).isEmpty();
        return recorder.file(path);
    }
}
