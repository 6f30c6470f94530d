package somepolku.pluginhost.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example of {@code docs/data-packs.md}, taken out of the page itself. */
public final class DataPacksPage {
    private static final Pattern FILE =
            Pattern.compile("`([a-z_]+\\.properties)`\n\n```properties\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);

    private final String page;

    private DataPacksPage(String page) {
        this.page = page;
    }

    public static DataPacksPage read() throws IOException {
        return new DataPacksPage(
                Files.readString(Path.of("../docs/data-packs.md")).replace("\r\n", "\n"));
    }

    public Path pack(Path folder) throws IOException {
        Files.createDirectories(folder);
        Matcher files = FILE.matcher(page);
        while (files.find()) {
            Files.writeString(folder.resolve(files.group(1)), files.group(2));
        }
        return folder;
    }

    /** The tables, in their order. */
    public List<String> tables() {
        List<String> all = new ArrayList<>();
        Matcher tables = TABLE.matcher(page);
        while (tables.find()) {
            all.add(tables.group(1));
        }
        return all;
    }
}
