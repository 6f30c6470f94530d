package somepolku.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.file.FileQuestion;
import somepolku.work.port.PluginStock;

/** Plugins and data packs among the files that a person drops or chooses; they change no journal. */
record PluginFiles(Ui ui, Pages pages, FileQuestion question) {
    private static final String ROOM = "plugins";

    boolean possible() {
        return pages.room(ROOM).isPresent() && stock().isPresent();
    }

    void choose() {
        List<Path> chosen = question.choose(ui.text("shell.choose.plugin"), true);
        if (!chosen.isEmpty()) {
            pages.open(Place.plugins(chosen));
        }
    }

    /** Installs those that are any, and gives back the others. */
    List<Path> took(List<Path> files) {
        if (!possible()) {
            return files;
        }
        Predicate<Path> plugin =
                file -> stock().filter(one -> one.looksLike(file)).isPresent();
        List<Path> some = files.stream().filter(plugin).toList();
        if (!some.isEmpty()) {
            pages.open(Place.plugins(some));
        }
        return files.stream().filter(plugin.negate()).toList();
    }

    private Optional<PluginStock> stock() {
        return ui.work().channels().stock();
    }
}
