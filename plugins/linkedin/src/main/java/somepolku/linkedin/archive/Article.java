package somepolku.linkedin.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.api.Texts;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ImportSink.FileSink;
import somepolku.linkedin.form.When;
import somepolku.linkedin.form.Words;

/** An article that the member wrote: a page of HTML, of which the title and the address are read, not the body. */
record Article(Texts texts) {
    private static final int BEGINNING = 65_536;
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
    private static final Pattern HEADING = Pattern.compile("(?is)<h1[^>]*>(.*?)</h1>");
    private static final Pattern ADDRESS = Pattern.compile("(?i)href=[\"'](https?://[^\"'?#]+)");
    /**
     * In 2018 the name was the date: {@code 2017-12-09 04:54:08.html}, in which Windows cannot write the colons. Newer
     * files have none at all.
     */
    private static final Pattern DATED =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[ _](\\d\\d)[:_-](\\d\\d)[:_-](\\d\\d))?(?!\\d).*");

    void read(ExportFile file, FileSink sink) throws IOException {
        String page;
        try (InputStream in = file.open()) {
            page = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        }
        String name = file.path().substring(file.path().lastIndexOf('/') + 1).replaceFirst("(?i)\\.html$", "");
        String heading = first(HEADING, page);
        String title = plain(first(TITLE, page));
        if (title.isEmpty()) {
            title = plain(heading);
        }
        sink.row();
        String link = first(ADDRESS, heading);
        When when = When.read(date(name));
        if (when instanceof When.Unknown) {
            sink.note(0, texts.text("article.undated"));
        }
        sink.activity(
                0,
                Deeds.begin(
                                "article:" + Words.mark(link.isEmpty() ? name.replace('_', ':') : link),
                                "article",
                                when,
                                link)
                        .title(title.isEmpty() ? Words.title(name) : title)
                        .build());
    }

    private static String date(String name) {
        Matcher m = DATED.matcher(name);
        if (!m.matches()) {
            return "";
        }
        return m.group(2) == null ? m.group(1) : m.group(1) + " " + m.group(2) + ":" + m.group(3) + ":" + m.group(4);
    }

    private static String first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? m.group(1) : "";
    }

    private static String plain(String html) {
        String words = html.replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
        return Words.title(words);
    }
}
