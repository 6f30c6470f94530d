package somepolku.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import somepolku.rules.samples.BadHabits;

class HabitsTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("somepolku");

    @Test
    void the_program_has_no_bad_habits() {
        assertThat(PROGRAM.stream().flatMap(Habits::bad)).isEmpty();
    }

    @Test
    void every_package_says_that_nothing_is_null() {
        TreeSet<String> packages = PROGRAM.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isNotEmpty();
        for (String name : packages) {
            assertThat(nullMarked(name)).as(name).isTrue();
        }
        assertThat(nullMarked("somepolku.rules.samples")).isFalse();
    }

    @Test
    void the_bad_sample_is_rejected_for_each_habit() {
        JavaClass sample = new ClassFileImporter().importClass(BadHabits.class);
        List<String> found = Habits.bad(sample)
                .map(line -> line.replaceFirst("^[^:]+: ", "").replaceFirst(",.*", ""))
                .distinct()
                .toList();
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "static field that changes",
                        "getInstance",
                        "standard streams",
                        "printStackTrace",
                        "threads",
                        "invokeLater",
                        "sleeping",
                        "the network",
                        "a key store",
                        "other programs");
    }

    private static boolean nullMarked(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
