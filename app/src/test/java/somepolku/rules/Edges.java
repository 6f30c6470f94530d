package somepolku.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every allowed dependency of every room: own rooms by their name, everything else by its package. Of the JDK all is
 * allowed but the packages named in {@link #CONFINED}, which a room must be given like any library.
 */
final class Edges {
    static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

    /** Parts of the JDK that are no room's by nature: painting, windows, the network, scripting and the like. */
    private static final List<String> CONFINED = List.of(
            "java.awt",
            "javax.swing",
            "javax.imageio",
            "javax.accessibility",
            "java.net.http",
            "java.sql",
            "java.rmi",
            "java.util.prefs");

    static {
        ROOMS.put("kit", List.of());
        ROOMS.put("domain", List.of("kit"));
        ROOMS.put("text", List.of("domain", "kit"));
        ROOMS.put("analysis", List.of("domain", "kit", "org.apache.commons.statistics"));
        ROOMS.put("search", List.of("domain", "text", "kit"));
        ROOMS.put("importing", List.of("domain", "kit", "de.siegmar.fastcsv"));
        ROOMS.put("exchange", List.of("domain", "importing", "kit"));
        ROOMS.put(
                "chart",
                List.of(
                        "domain",
                        "analysis",
                        "kit",
                        "org.knowm.xchart",
                        "de.erichseifert.vectorgraphics2d",
                        "java.awt",
                        "javax.imageio"));
        ROOMS.put("report", List.of("domain", "analysis", "chart", "kit", "com.samskivert.mustache"));
        ROOMS.put("work.port", List.of("domain", "importing", "kit"));
        ROOMS.put(
                "work",
                List.of("work.port", "domain", "text", "analysis", "search", "importing", "exchange", "report", "kit"));
        ROOMS.put("storage", List.of("work.port", "domain", "kit", "org.h2"));
        ROOMS.put(
                "pluginhost",
                List.of(
                        "work.port",
                        "importing",
                        "domain",
                        "kit",
                        "org.pf4j",
                        "com.github.zafarkhaja.semver",
                        "somepolku.api"));
        ROOMS.put("sample", List.of("work.port", "domain", "kit", "org.dhatim.fastexcel"));
        ROOMS.put(
                "ui.kit",
                List.of(
                        "work",
                        "work.port",
                        "domain",
                        "text",
                        "chart",
                        "kit",
                        "java.awt",
                        "javax.swing",
                        "javax.imageio",
                        "javax.accessibility",
                        "com.formdev.flatlaf",
                        "net.miginfocom"));
        for (String screen : List.of(
                "today",
                "year",
                "plan",
                "metrics",
                "causes",
                "names",
                "skills",
                "own",
                "round",
                "imports",
                "plugins",
                "settings",
                "lock",
                "damage")) {
            ROOMS.put(
                    "ui." + screen,
                    List.of(
                            "ui.kit",
                            "work",
                            "work.port",
                            "domain",
                            "text",
                            "analysis",
                            "search",
                            "importing",
                            "chart",
                            "kit",
                            "java.awt",
                            "javax.swing",
                            "javax.accessibility",
                            "net.miginfocom"));
        }
        ROOMS.put(
                "ui.shell",
                List.of(
                        "ui.kit",
                        "work",
                        "work.port",
                        "domain",
                        "text",
                        "search",
                        "kit",
                        "java.awt",
                        "javax.swing",
                        "javax.accessibility",
                        "com.formdev.flatlaf",
                        "net.miginfocom"));
        ROOMS.put(
                "cli",
                List.of(
                        "work",
                        "work.port",
                        "domain",
                        "text",
                        "analysis",
                        "search",
                        "importing",
                        "report",
                        "kit",
                        "picocli",
                        "com.grack.nanojson"));
        // The composition root joins everything and is used by nobody.
        ROOMS.put("boot", List.of("*"));
    }

    private Edges() {}

    /** What breaks the table among the classes below {@code root}, one line each. */
    static List<String> broken(JavaClasses classes, String root) {
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith(root + "."))
                // The plugin API is a library of its own, not a room.
                .filter(type -> !type.getPackageName().startsWith("somepolku.api"))
                .flatMap(type -> broken(type, root))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> broken(JavaClass type, String root) {
        Optional<String> room = room(type, root);
        if (room.isEmpty()) {
            return Stream.of(type.getName() + " stands in no room");
        }
        List<String> allowed = ROOMS.get(room.get());
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !allowed.contains("*"))
                .filter(target -> !allows(room.get(), allowed, target, root))
                .map(target -> type.getName() + " (" + room.get() + ") may not use " + target.getName());
    }

    private static boolean allows(String room, List<String> allowed, JavaClass target, String root) {
        String name = target.getPackageName();
        if (name.startsWith(root + ".") && !name.startsWith("somepolku.api")) {
            String other = room(target, root).orElse("?");
            return other.equals(room) || allowed.contains(other);
        }
        if (name.isEmpty() || name.equals("org.jspecify.annotations")) {
            return true;
        }
        boolean jdk = name.startsWith("java.") || name.startsWith("javax.");
        if (jdk && CONFINED.stream().noneMatch(part -> within(name, part))) {
            return true;
        }
        return allowed.stream().anyMatch(part -> within(name, part));
    }

    private static boolean within(String name, String part) {
        return name.equals(part) || name.startsWith(part + ".");
    }

    /** The longest room name that fits: {@code work.port} before {@code work}. */
    private static Optional<String> room(JavaClass type, String root) {
        String name = type.getPackageName();
        return ROOMS.keySet().stream()
                .filter(room -> within(name, root + "." + room))
                .max((a, b) -> a.length() - b.length());
    }
}
