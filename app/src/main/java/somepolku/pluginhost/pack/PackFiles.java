package somepolku.pluginhost.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import somepolku.importing.Dropped;
import somepolku.importing.drop.Drops;
import somepolku.importing.drop.OpenDrop;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/**
 * The files of a pack, out of a folder or a zip, with or without one folder around them. Nothing is unpacked to the disk.
 *
 * @param name of the folder or zip
 * @param texts the contents of those that are read, by their names
 */
record PackFiles(String name, Map<String, byte[]> texts) {
    static final String MAIN = "pack.properties";

    private static final int MOST_FILES = 50;
    private static final int LARGEST = 1 << 20;
    private static final Pattern READ = Pattern.compile("pack\\.properties|texts(_[a-z]{2,3})?\\.properties");
    /** What may lie beside: words to whoever opens it, and tables to try it with. */
    private static final Pattern UNREAD =
            Pattern.compile("(?i)(LICENSE|NOTICE|README|CHANGELOG|[^/]+\\.(md|txt|csv))|examples/[^/]+\\.(csv|txt)");

    static PackFiles read(Path path, Texts texts) throws ProblemException {
        try (OpenDrop open = new Drops(texts).open(path)) {
            String name = open.dropped().name();
            if (!open.refused().isEmpty()) {
                OpenDrop.Refused first = open.refused().get(0);
                throw bad("pluginhost.pack.path", name, first.path(), first.why());
            }
            List<Dropped.Item> items = open.dropped().files();
            if (items.size() > MOST_FILES) {
                throw bad("pluginhost.pack.many", name, items.size(), MOST_FILES);
            }
            String around = around(items);
            Map<String, byte[]> found = new TreeMap<>();
            for (Dropped.Item item : items) {
                take(name, item, around, found);
            }
            if (!found.containsKey(MAIN)) {
                throw bad("pluginhost.pack.none", name);
            }
            return new PackFiles(name, found);
        } catch (IOException e) {
            String name = PackText.shown(String.valueOf(path.getFileName()));
            String why = PackText.shown(String.valueOf(e.getMessage()));
            throw new ProblemException(Problem.badInput("pluginhost.pack.broken", name, why), e);
        }
    }

    static boolean looksLike(Path path) {
        if (Files.isDirectory(path)) {
            return Files.isRegularFile(path.resolve(MAIN));
        }
        if (!String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.stream()
                    .limit(MOST_FILES)
                    .anyMatch(entry -> entry.getName().matches("([^/\\\\]+/)?" + Pattern.quote(MAIN)));
        } catch (IOException | IllegalArgumentException noZip) {
            return false;
        }
    }

    private static void take(String name, Dropped.Item item, String around, Map<String, byte[]> found)
            throws ProblemException {
        String path = item.path().startsWith(around) ? item.path().substring(around.length()) : item.path();
        if (item.size() > LARGEST) {
            throw bad("pluginhost.pack.large", name, PackText.shown(path), item.size() >> 10, LARGEST >> 10);
        }
        if (READ.matcher(path).matches()) {
            found.put(path, bytes(name, path, item));
        } else if (!UNREAD.matcher(path).matches()) {
            throw bad("pluginhost.pack.stranger", name, PackText.shown(path));
        }
    }

    private static byte[] bytes(String name, String path, Dropped.Item item) throws ProblemException {
        try (InputStream in = item.open()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw bad("pluginhost.pack.large", name, path, ">" + (LARGEST >> 10), LARGEST >> 10);
            }
            return bytes;
        } catch (IOException e) {
            String why = PackText.shown(String.valueOf(e.getMessage()));
            throw new ProblemException(Problem.badInput("pluginhost.pack.entry", name, path, why), e);
        }
    }

    /** The one folder that everything is in, as many programs pack it; empty where the files lie open. */
    private static String around(List<Dropped.Item> items) {
        for (Dropped.Item item : items) {
            int slash = item.path().indexOf('/');
            if (slash > 0 && item.path().substring(slash + 1).equals(MAIN)) {
                String folder = item.path().substring(0, slash + 1);
                return items.stream().allMatch(one -> one.path().startsWith(folder)) ? folder : "";
            }
        }
        return "";
    }

    private static ProblemException bad(String key, Object... arguments) {
        return new ProblemException(Problem.badInput(key, arguments));
    }
}
