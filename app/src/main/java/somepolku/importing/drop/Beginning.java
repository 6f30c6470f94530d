package somepolku.importing.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import somepolku.importing.Dropped;
import somepolku.kit.Texts;

/** What something is that no format reads, as far as its first bytes tell: the person should see which file it was. */
public final class Beginning {
    private static final int BYTES = 512;
    private static final int SHOWN = 60;
    private static final int NAMED = 2;

    private final Texts texts;

    public Beginning(Texts texts) {
        this.texts = texts;
    }

    private record Sign(String kind, String hex, List<String> endings) {
        boolean matches(byte[] start, String name) {
            byte[] sign = HexFormat.of().parseHex(hex);
            return start.length >= sign.length
                    && Arrays.equals(start, 0, sign.length, sign, 0, sign.length)
                    && (endings.isEmpty() || endings.stream().anyMatch(name::endsWith));
        }
    }

    private static final List<Sign> SIGNS = List.of(
            new Sign("pdf", "25504446", List.of()),
            new Sign("picture", "89504e47", List.of()),
            new Sign("picture", "ffd8ff", List.of()),
            new Sign("picture", "47494638", List.of()),
            new Sign("journal", "", List.of(".polku")),
            new Sign("document", "504b0304", List.of(".docx", ".odt", ".pptx", ".odp")),
            new Sign("workbook", "504b0304", List.of()),
            new Sign("document", "d0cf11e0", List.of(".doc", ".ppt")),
            // A password puts a workbook of today into the old container.
            new Sign("lockedWorkbook", "d0cf11e0", List.of(".xlsx", ".xlsm")),
            new Sign("oldWorkbook", "d0cf11e0", List.of()),
            new Sign("archive", "526172211a07", List.of()),
            new Sign("archive", "377abcaf271c", List.of()),
            new Sign("archive", "1f8b", List.of()));

    /** As the end of a sentence that begins with its name: {@code is a picture}. */
    public String of(Dropped dropped) {
        if (dropped.single() && dropped.files().size() == 1) {
            return of(dropped.files().get(0));
        }
        List<String> names = dropped.files().stream().map(Dropped.Item::path).toList();
        if (names.isEmpty()) {
            return texts.text("importing.found.nothing");
        }
        String some = names.stream().limit(NAMED).map(InnerPath::shown).collect(Collectors.joining(", "));
        return texts.text("importing.found.files", some, Math.max(0, names.size() - NAMED));
    }

    private String of(Dropped.Item file) {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(BYTES);
        } catch (IOException unreadable) {
            return texts.text("importing.found.other");
        }
        if (start.length == 0) {
            return texts.text("importing.found.empty");
        }
        String name = file.path().toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> sign.matches(start, name))
                .findFirst()
                .map(sign -> texts.text("importing.found." + sign.kind()))
                .orElseGet(() -> text(start));
    }

    private String text(byte[] start) {
        String words = new String(start, StandardCharsets.UTF_8);
        if (words.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c))) {
            return texts.text("importing.found.other");
        }
        String line = words.strip().lines().findFirst().orElse("").strip();
        if (line.toLowerCase(Locale.ROOT).matches("<(!doctype )?html\\b.*")) {
            return texts.text("importing.found.page");
        }
        String shown = line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
        return texts.text("importing.found.text", shown);
    }
}
