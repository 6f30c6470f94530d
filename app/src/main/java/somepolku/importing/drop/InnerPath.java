package somepolku.importing.drop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of files inside a drop, with {@code /} between their parts. */
final class InnerPath {
    private static final Set<String> JUNK = Set.of("__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini");

    private InnerPath() {}

    /** The path with {@code /}; empty where it leads out of the drop, whatever machine it is meant for. */
    static Optional<String> safe(String name) {
        String path = name.replace('\\', '/');
        boolean absolute = path.startsWith("/") || path.matches("^[A-Za-z]:.*");
        if (absolute || path.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /** Whether it is what macOS and Windows leave in every folder, and no data of anybody. */
    static boolean junk(String path) {
        for (String part : path.split("/")) {
            if (JUNK.contains(part) || part.startsWith("._")) {
                return true;
            }
        }
        return false;
    }

    /** As messages show a name that cannot be trusted. */
    static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 120 ? plain : plain.substring(0, 120) + "…";
    }
}
