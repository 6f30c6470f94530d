package somepolku.pluginhost.stock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import somepolku.kit.Texts;

/**
 * Does what was asked for since the last start. What cannot be done now, since another window has the file open, is left
 * for the next time.
 */
public record Swap(Shelves shelves, Texts texts) {

    public void run() {
        Set<String> gone = shelves.gone().all();
        List<Path> waiting = Found.files(shelves.next());
        if (gone.isEmpty() && waiting.isEmpty()) {
            return;
        }
        List<Found> installed = new ArrayList<>(Found.in(shelves.own(), texts));
        for (String id : gone) {
            if (take(installed, id)) {
                done(() -> shelves.gone().remove(id));
            }
        }
        for (Path file : waiting) {
            put(Found.of(file, texts), installed);
        }
    }

    /** The new one comes before the old ones go: an unplugged stick leaves two rather than none. */
    private void put(Found fresh, List<Found> installed) {
        Path place = shelves.own().resolve(Staged.installed(fresh.file()));
        boolean there = done(() -> {
            Files.createDirectories(shelves.own());
            Files.move(fresh.file(), place, StandardCopyOption.REPLACE_EXISTING);
        });
        if (there) {
            installed.removeIf(old -> old.file().equals(place));
            take(installed, fresh.id());
        }
    }

    private boolean take(List<Found> installed, String id) {
        boolean all = true;
        for (Found old : List.copyOf(installed)) {
            if (old.id().equals(id)) {
                boolean deleted = done(() -> delete(old.file()));
                all &= deleted;
                installed.remove(old);
            }
        }
        return all;
    }

    private interface Step {
        void run() throws IOException;
    }

    private static boolean done(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException | UncheckedIOException later) {
            return false;
        }
    }

    static void delete(Path file) throws IOException {
        if (!Files.isDirectory(file)) {
            Files.deleteIfExists(file);
            return;
        }
        try (Stream<Path> all = Files.walk(file)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
