package somepolku.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgesTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("somepolku");
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages("somepolku.rules.samples");

    @Test
    void every_room_uses_only_what_its_row_names() {
        assertThat(PROGRAM.contain("somepolku.work.Ledger")).isTrue();
        assertThat(Edges.broken(PROGRAM, "somepolku")).isEmpty();
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("somepolku.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void presenters_know_no_swing() {
        assertThat(swingIn(PROGRAM)).isEmpty();
    }

    @Test
    void the_bad_samples_are_rejected() {
        assertThat(Edges.broken(SAMPLES, "somepolku.rules.samples"))
                .contains(
                        "somepolku.rules.samples.domain.KnowsTheWork (domain) may not use"
                                + " somepolku.rules.samples.work.Anything",
                        "somepolku.rules.samples.text.PaintsText (text) may not use java.awt.Color",
                        "somepolku.rules.samples.text.PaintsText (text) may not use org.h2.mvstore.MVMap")
                .noneMatch(line -> line.contains("work.Anything (work)"));
        assertThat(swingIn(SAMPLES)).containsExactly("somepolku.rules.samples.ui.today.SwingPresenter");
        assertThatThrownBy(() -> slices().matching("somepolku.rules.samples.(**)")
                        .should()
                        .beFreeOfCycles()
                        .check(SAMPLES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle");
    }

    private static List<String> swingIn(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getName().contains("Presenter"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .anyMatch(name -> name.startsWith("javax.swing") || name.startsWith("java.awt")))
                .map(type -> type.getName())
                .toList();
    }
}
