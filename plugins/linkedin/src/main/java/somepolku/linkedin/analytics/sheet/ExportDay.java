package somepolku.linkedin.analytics.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import somepolku.api.importing.ExportFile;

/**
 * The day on which a workbook was made, by what its file says of itself: no sheet tells it. LinkedIn's server writes the
 * document and packs it at once, so the properties of the document and the times of the packed parts both say it.
 */
public final class ExportDay {
    private static final Pattern MADE = Pattern.compile("<dcterms:(created|modified)[^>]*>\\s*(\\d{4}-\\d{2}-\\d{2})T");

    private ExportDay() {}

    /**
     * The first sign of it that is not before the given day. Templates leave their own creation in the properties, and
     * some programs pack every part as of 1980.
     */
    public static Optional<LocalDate> of(ExportFile file, LocalDate earliest) throws IOException {
        Optional<Packed> packed = Packed.of(file);
        if (packed.isEmpty()) {
            return Optional.empty();
        }
        String properties = packed.get().text("docProps/core.xml");
        Stream<LocalDate> signs = Stream.of(
                        said(properties, "created"),
                        said(properties, "modified"),
                        packed.get().newestDay())
                .flatMap(Optional::stream);
        return signs.filter(day -> !day.isBefore(earliest)).findFirst();
    }

    private static Optional<LocalDate> said(String properties, String what) {
        Matcher made = MADE.matcher(properties);
        while (made.find()) {
            if (made.group(1).equals(what)) {
                return day(made.group(2));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String iso) {
        return DateText.in(iso).stream().findFirst().flatMap(date -> date.day(DateText.Order.MONTH_FIRST));
    }
}
