package somepolku.report.page;

import com.samskivert.mustache.Mustache;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Fills the template. All that a person wrote is escaped; only the charts, which escape their own texts, are not. */
final class Html {
    private static final String FOLDER = "/somepolku/report/";

    private Html() {}

    static String of(Page page) {
        return Mustache.compiler()
                .withLoader(Html::template)
                .compile(template("report"))
                .execute(page);
    }

    private static Reader template(String name) {
        InputStream in = Html.class.getResourceAsStream(FOLDER + name + ".mustache");
        if (in == null) {
            throw new IllegalStateException("The program lacks its template " + name);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
