package somepolku.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Habits that cost other programs dearly, each with the rooms that may have it. */
final class Habits {

    private record Habit(String name, Predicate<String> access, List<String> allowedIn) {}

    private static final List<Habit> HABITS = List.of(
            new Habit(
                    "standard streams",
                    called("java.lang.System.out", "java.lang.System.err"),
                    List.of("somepolku.cli")),
            new Habit("printStackTrace", name -> name.endsWith(".printStackTrace"), List.of()),
            new Habit(
                    "threads",
                    name -> name.startsWith("java.lang.Thread.<init>")
                            || name.startsWith("java.util.concurrent.Executors.new")
                            || name.startsWith("javax.swing.SwingWorker")
                            || name.startsWith("java.util.Timer.<init>"),
                    List.of("somepolku.work", "somepolku.pluginhost")),
            new Habit(
                    "invokeLater",
                    called(
                            "javax.swing.SwingUtilities.invokeLater",
                            "javax.swing.SwingUtilities.invokeAndWait",
                            "java.awt.EventQueue.invokeLater",
                            "java.awt.EventQueue.invokeAndWait"),
                    List.of("somepolku.ui.kit")),
            new Habit("sleeping", called("java.lang.Thread.sleep"), List.of()),
            new Habit(
                    "the network",
                    name -> name.startsWith("java.net.Socket")
                            || name.startsWith("java.net.ServerSocket")
                            || name.startsWith("java.net.DatagramSocket")
                            || name.startsWith("java.nio.channels.SocketChannel")
                            || name.startsWith("java.net.http.")
                            || called(
                                            "java.net.URL.openStream",
                                            "java.net.URL.openConnection",
                                            "java.awt.Desktop.browse")
                                    .test(name),
                    List.of("somepolku.ui.kit.Links")),
            // Neither the keychain of a system nor its program: the key of a journal is in its file alone.
            new Habit(
                    "a key store",
                    name -> name.startsWith("java.security.KeyStore") || name.startsWith("com.sun.jna."),
                    List.of()),
            new Habit(
                    "other programs",
                    called("java.lang.ProcessBuilder.start", "java.lang.Runtime.exec"),
                    List.of("somepolku.work.spell.Child", "somepolku.pluginhost.apart.Spawn")),
            new Habit("preferences in the registry", name -> name.startsWith("java.util.prefs."), List.of()));

    private Habits() {}

    /** What a class does that it should not, one line each. */
    static Stream<String> bad(JavaClass type) {
        Stream<String> statics = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .filter(field -> !field.getName().contains("$"))
                .map(field -> type.getName() + ": static field that changes, " + field.getName());
        Stream<String> instances = type.getMethods().stream()
                .filter(method -> method.getName().equals("getInstance"))
                .map(method -> type.getName() + ": getInstance");
        Stream<String> accesses = type.getAccessesFromSelf().stream()
                .flatMap(access -> HABITS.stream()
                        .filter(habit -> habit.access.test(name(access)))
                        .filter(habit -> habit.allowedIn.stream()
                                .noneMatch(room -> type.getName().startsWith(room)))
                        .map(habit -> type.getName() + ": " + habit.name + ", " + name(access)));
        return Stream.of(statics, instances, accesses).flatMap(lines -> lines).distinct();
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static Predicate<String> called(String... names) {
        return List.of(names)::contains;
    }
}
