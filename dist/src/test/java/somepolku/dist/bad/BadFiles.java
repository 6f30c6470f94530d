package somepolku.dist.bad;

import static somepolku.dist.bad.Parts.ADA;
import static somepolku.dist.bad.Parts.CONNECTIONS;
import static somepolku.dist.bad.Parts.EVE;
import static somepolku.dist.bad.Parts.SHARES;
import static somepolku.dist.bad.Parts.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the bad files, each in a folder of its own so that it can have the name that it pretends to. */
final class BadFiles {
    private static final int MANY = 40_000_000;

    private final Path folder;

    BadFiles(Path folder) {
        this.folder = folder;
    }

    Path text(String name, String... parts) throws IOException {
        return bytes(name, String.join("", parts).getBytes(StandardCharsets.UTF_8));
    }

    Path bytes(String name, byte... bytes) throws IOException {
        return Files.write(Files.createTempDirectory(folder, "bad").resolve(name), bytes);
    }

    /** A zip of names and texts in turn. */
    Path zip(String name, String... namesAndTexts) throws IOException {
        Path zip = bytes(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[i]));
                out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    Path good(String name) throws IOException {
        return zip(name, "Connections.csv", CONNECTIONS + ADA + EVE, "Shares.csv", SHARES + share(1, "Hei"));
    }

    Path cut() throws IOException {
        byte[] whole = Files.readAllBytes(good("good.zip"));
        return bytes("cut.zip", Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    /** Small as packed, and far larger than what can be packed so small. */
    Path bombByRatio() throws IOException {
        return zip("bomb.zip", "Connections.csv", CONNECTIONS + "0".repeat(MANY));
    }

    /** Its directory tells of two files of two gigabytes each. */
    Path bombBySize() throws IOException {
        Path zip = zip("huge.zip", "Shares.csv", SHARES, "Comments.csv", "Date,Link,Message\n");
        byte[] bytes = Files.readAllBytes(zip);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                Arrays.fill(bytes, at + 24, at + 27, (byte) 0xff);
                bytes[at + 27] = 0x7f;
            }
        }
        return Files.write(zip, bytes);
    }

    /** An archive with a flipped bit: its directory is whole, the file in it is not. */
    Path flipped() throws IOException {
        Path zip = zip("flipped.zip", "Connections.csv", CONNECTIONS + ADA + EVE);
        byte[] bytes = Files.readAllBytes(zip);
        bytes[80] ^= 0x10;
        return Files.write(zip, bytes);
    }
}
