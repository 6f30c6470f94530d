package somepolku.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files stay small: none over 400 lines, half of them at most 70. Folders of more than 12 files are named. */
class LengthTest {
    private static final int LONGEST = 400;
    private static final int MEDIAN = 70;
    private static final int FILES_IN_A_PACKAGE = 12;

    @Test
    void no_file_is_too_long() {
        Map<String, Integer> lengths = new TreeMap<>();
        for (Path file : Repository.find("/src/", ".java")) {
            lengths.put(file.toString(), lines(file));
        }
        assertThat(tooLong(lengths)).isEmpty();
    }

    @Test
    void half_of_the_files_are_short() {
        List<Integer> lengths =
                Repository.mainSources().stream().map(LengthTest::lines).toList();
        assertThat(lengths).isNotEmpty();
        assertThat(median(lengths)).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void crowded_packages_are_named() {
        Map<Path, Long> files = Repository.mainSources().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        List<String> crowded = files.entrySet().stream()
                .filter(folder -> folder.getValue() > FILES_IN_A_PACKAGE)
                .map(folder -> Repository.root().relativize(folder.getKey()) + ": " + folder.getValue() + " files")
                .toList();
        // A warning and no more: a package may be large for a while, but not unseen.
        crowded.forEach(line -> System.out.println("Crowded package: " + line));
        assertThat(files).isNotEmpty();
    }

    @Test
    void the_bad_samples_are_rejected() {
        assertThat(tooLong(Map.of("fits", LONGEST, "long", LONGEST + 1))).containsExactly("long: 401 lines");
        assertThat(median(List.of(10, 71, 300))).isGreaterThan(MEDIAN);
    }

    private static List<String> tooLong(Map<String, Integer> lengths) {
        return lengths.entrySet().stream()
                .filter(file -> file.getValue() > LONGEST)
                .map(file -> file.getKey() + ": " + file.getValue() + " lines")
                .toList();
    }

    private static int median(List<Integer> lengths) {
        List<Integer> sorted = new ArrayList<>(lengths);
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }

    private static int lines(Path file) {
        return (int) Repository.read(file).lines().count();
    }
}
