package somepolku.importing.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import somepolku.domain.journal.Application.Step;

/** The steps of an application, told by several rows, and by the person. */
final class Steps {
    private Steps() {}

    /**
     * The steps that are there with those that are missing, in the order of happening. An undated step that an import
     * now dates gets its day; else none is taken away. Undated ones stand where their status belongs, and keep the order
     * that they have among themselves.
     */
    static List<Step> add(List<Step> there, Collection<Step> more) {
        List<Step> dated = new ArrayList<>(
                there.stream().filter(step -> step.day().isPresent()).toList());
        List<Step> undated = new ArrayList<>(
                there.stream().filter(step -> step.day().isEmpty()).toList());
        boolean added = false;
        for (Step step : more) {
            added |= step.day().isPresent() ? addDated(dated, undated, step) : addUndated(dated, undated, step);
        }
        return added ? ordered(dated, undated) : there;
    }

    private static boolean addDated(List<Step> dated, List<Step> undated, Step step) {
        if (dated.contains(step)) {
            return false;
        }
        undated.remove(new Step(step.status(), Optional.empty()));
        return dated.add(step);
    }

    private static boolean addUndated(List<Step> dated, List<Step> undated, Step step) {
        if (of(dated, step) || of(undated, step)) {
            return false;
        }
        int at = 0;
        while (at < undated.size() && undated.get(at).status().compareTo(step.status()) < 0) {
            at++;
        }
        undated.add(at, step);
        return true;
    }

    private static boolean of(List<Step> steps, Step step) {
        return steps.stream().anyMatch(other -> other.status() == step.status());
    }

    private static List<Step> ordered(List<Step> dated, List<Step> undated) {
        dated.sort(Comparator.<Step, LocalDate>comparing(step -> step.day().orElse(LocalDate.MIN))
                .thenComparing(Step::status));
        List<Step> all = new ArrayList<>();
        int next = 0;
        for (Step step : undated) {
            while (next < dated.size() && dated.get(next).status().compareTo(step.status()) <= 0) {
                all.add(dated.get(next++));
            }
            all.add(step);
        }
        all.addAll(dated.subList(next, dated.size()));
        return all;
    }

    /** The steps in words, so that an origin tells which of them imports told, also where the person removed one. */
    static String words(Collection<Step> steps) {
        return words(steps.stream().map(Steps::word).collect(Collectors.toSet()));
    }

    static String both(String words, String others) {
        Set<String> all = new HashSet<>(told(words));
        all.addAll(told(others));
        return words(all);
    }

    private static String words(Set<String> all) {
        return all.stream()
                .filter(word -> !word.endsWith(":") || !dated(all, word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static boolean dated(Set<String> all, String undated) {
        return all.stream().anyMatch(word -> word.startsWith(undated) && !word.equals(undated));
    }

    /** Those of the steps that the words do not tell. */
    static List<Step> missing(String words, Collection<Step> steps) {
        Set<String> told = told(words);
        return steps.stream()
                .filter(step -> !told.contains(word(step)) && (step.day().isPresent() || !dated(told, word(step))))
                .toList();
    }

    static Optional<LocalDate> newest(Collection<Step> steps) {
        return steps.stream().flatMap(step -> step.day().stream()).max(Comparator.naturalOrder());
    }

    /** The newest day that the words tell. */
    static Optional<LocalDate> newest(String words) {
        return told(words).stream()
                .map(word -> word.substring(word.indexOf(':') + 1))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .max(Comparator.naturalOrder());
    }

    private static Set<String> told(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    }

    private static String word(Step step) {
        return step.status() + ":" + step.day().map(LocalDate::toString).orElse("");
    }
}
