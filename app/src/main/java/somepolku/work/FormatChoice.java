package somepolku.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportFormat.Fit;
import somepolku.importing.drop.Beginning;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.fitting.Fits;

/** Finds the format that a drop is in. */
final class FormatChoice {
    private final List<ImportFormat> formats;
    private final boolean named;
    private final Texts texts;

    /**
     * Among formats.
     *
     * @param all with the plain tables, which no plugin needs to read
     * @param format the id that the person named, which then is the only one asked
     */
    FormatChoice(List<ImportFormat> all, Optional<String> format, Texts texts) throws ProblemException {
        this.texts = texts;
        formats = all.stream()
                .filter(one -> format.isEmpty() || one.id().equals(format.get()))
                .toList();
        named = format.isPresent();
        if (formats.isEmpty()) {
            throw new ProblemException(Problem.notThere("importing.format.unknown", format.orElse(""), ids(all)));
        }
    }

    /**
     * The surest format.
     *
     * @param failed hears of each format that could not even be asked
     * @throws ProblemException BAD_INPUT where none fits, REFUSED where several are equally sure
     */
    ImportFormat of(Dropped dropped, Consumer<Problem> failed) throws ProblemException {
        Map<Fit, List<ImportFormat>> fits = new EnumMap<>(Fit.class);
        Optional<ProblemException> failure = Optional.empty();
        for (Fits.Answer answer : Fits.of(formats, dropped)) {
            answer.fit()
                    .ifPresent(fit ->
                            fits.computeIfAbsent(fit, any -> new ArrayList<>()).add(answer.format()));
            if (answer.failure().isPresent()) {
                failure = answer.failure();
                failed.accept(failure.get().problem());
            }
        }
        List<ImportFormat> best = fits.getOrDefault(Fit.SURE, fits.getOrDefault(Fit.LIKELY, List.of()));
        if (best.isEmpty() && failure.isPresent()) {
            // It may well have been the failed one's.
            throw failure.get();
        }
        if (best.isEmpty() && !named && formats.size() == 1) {
            throw new ProblemException(Problem.refused("importing.noFormats"));
        }
        if (best.isEmpty()) {
            String key = named ? "importing.format.other" : "importing.format.none";
            String found = new Beginning(texts).of(dropped);
            throw new ProblemException(Problem.badInput(key, dropped.name(), found, names()));
        }
        if (best.size() > 1) {
            throw new ProblemException(Problem.refused("importing.format.several", dropped.name(), ids(best)));
        }
        return best.get(0);
    }

    private String names() {
        return formats.stream().map(ImportFormat::name).sorted().collect(Collectors.joining("; "));
    }

    private static String ids(List<ImportFormat> formats) {
        return formats.stream().map(ImportFormat::id).sorted().collect(Collectors.joining(", "));
    }
}
