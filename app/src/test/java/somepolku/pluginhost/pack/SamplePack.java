package somepolku.pluginhost.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack that is right, to be made wrong in one way. */
public final class SamplePack {
    private static final String MAIN = """
            id = town-paper
            version = 1.2.0
            needs = >=1.0.0 & <2.0.0
            mark = circle
            metrics = followers, reads
            metric.followers.kind = level
            metric.reads.kind = flow
            metric.reads.retention = 90
            kinds = article
            kind.article.purpose = show
            checklists = numbers
            checklist.numbers.link = https://paper.example/numbers
            csv = numbers
            csv.numbers.day = Date | Päivä
            csv.numbers.decimal = comma
            csv.numbers.metric.followers = Followers | Seuraajat
            csv.numbers.metric.reads = Reads | Luettu
            """;
    private static final String TEXTS = """
            name = Town paper
            metric.followers = Followers
            metric.followers.unit = followers
            metric.reads = Reads
            kind.article = Article
            checklist.numbers = Your numbers
            checklist.numbers.1 = Open it
            checklist.numbers.2 = Save the table
            csv.numbers = Numbers of the town paper
            """;
    private static final String FINNISH = """
            name = Paikallislehti
            metric.reads = Luettu
            csv.numbers = Paikallislehden luvut
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public SamplePack() {
        with("pack.properties", MAIN);
        with("texts.properties", TEXTS);
        with("texts_fi.properties", FINNISH);
    }

    public SamplePack with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SamplePack with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    SamplePack without(String name) {
        files.remove(name);
        return this;
    }

    /** Puts all of it into another pack, within a folder. */
    void copyInto(SamplePack other, String folder) {
        files.forEach((name, bytes) -> other.with(folder + name, bytes));
    }

    /** Writes another line in the place of one; an empty one takes it away. */
    public SamplePack line(String file, String old, String fresh) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(old + "\n")) {
            throw new IllegalArgumentException(old);
        }
        return with(file, text.replace(old + "\n", fresh.isEmpty() ? "" : fresh + "\n"));
    }

    public Path zip(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue());
                packed.closeEntry();
            }
        }
        return zip;
    }

    public Path folder(Path parent, String name) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(name));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
