package somepolku.linkedin;

import java.util.List;
import somepolku.api.Texts;
import somepolku.api.importing.ExportGuide;

/**
 * How to ask LinkedIn for the exports that are read here. LinkedIn's own words for its menus stand in the language in
 * which they are known; the texts say that they may differ.
 */
final class Guides {
    private static final String ARCHIVE_PAGE = "https://www.linkedin.com/mypreferences/d/download-my-data";
    private static final String ANALYTICS_PAGE = "https://www.linkedin.com/analytics/creator/content/";

    /** The mail comes within 24 hours, and its link works for 72. */
    private static final int ARCHIVE_COMES = 1;

    private static final int ARCHIVE_STAYS = 3;

    private Guides() {}

    static List<ExportGuide> in(Texts texts) {
        return List.of(
                steps(texts, "archive", 8)
                        .link(ARCHIVE_PAGE)
                        .waitDays(ARCHIVE_COMES)
                        .keptDays(ARCHIVE_STAYS)
                        .build(),
                steps(texts, "analytics", 6).link(ANALYTICS_PAGE).build(),
                steps(texts, "post", 5).build());
    }

    private static ExportGuide.Builder steps(Texts texts, String id, int steps) {
        String key = "guide." + id;
        ExportGuide.Builder guide = ExportGuide.builder(id, texts.text(key)).about(texts.text(key + ".about"));
        for (int step = 1; step <= steps; step++) {
            guide.step(texts.text(key + "." + step));
        }
        return guide;
    }
}
