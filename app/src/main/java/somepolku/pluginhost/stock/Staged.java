package somepolku.pluginhost.stock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that waits for the next start. Its name says what it is, since the list of plugins is drawn where nobody may wait
 * for a large jar to be read.
 */
record Staged(Path file, String id, String version) {
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)@([^@]+)(\\.jar|\\.zip)");

    static Path place(Path next, Found fresh, String ending) {
        return next.resolve(fresh.id() + "@" + fresh.version() + ending);
    }

    static List<Staged> in(Path next) {
        List<Staged> all = new ArrayList<>();
        for (Path file : Found.files(next)) {
            Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
            if (name.matches()) {
                all.add(new Staged(file, name.group(1), name.group(2)));
            }
        }
        return all;
    }

    /** The name that a file has once it is installed. */
    static String installed(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("@[^@]*(\\.jar|\\.zip)$", "$1");
    }
}
