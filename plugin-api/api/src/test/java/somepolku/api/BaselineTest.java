package somepolku.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javassist.ClassPool;
import javassist.CtClass;
import javassist.CtMethod;
import javassist.CtNewMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plugin that was made for any released API of this whole version goes on working. The released ones lie in {@code
 * baseline}; how one comes there stands in docs/plugins.md.
 */
class BaselineTest {
    private static final Path BASELINES = Path.of("baseline");

    @TempDir
    Path folder;

    @Test
    void nothingThatWasReleasedIsTakenAwayOrChanged() throws Exception {
        File now = jar(classes(), "now.jar");
        List<Path> released = released();
        assertThat(released).as("released APIs in plugin-api/api/baseline").isNotEmpty();
        for (Path older : released) {
            assertThat(Breaks.between(older.toFile(), now))
                    .as("What plugins for %s would break on. Keep it, and mark it @Deprecated: docs/plugins.md", older)
                    .isEmpty();
        }
    }

    @Test
    void aMethodThatIsRemovedIsFound() throws Exception {
        assertThat(after("somepolku.api.PluginContext", type -> type.removeMethod(type.getDeclaredMethod("guide"))))
                .containsExactly("somepolku.api.PluginContext guide(): METHOD_REMOVED");
    }

    @Test
    void aTypeThatIsRemovedIsFound() throws Exception {
        Map<String, byte[]> fewer = classes();
        fewer.remove("somepolku/api/form/EntryForm.class");
        assertThat(Breaks.between(jar(classes(), "now.jar"), jar(fewer, "fewer.jar")))
                .anyMatch(line -> line.startsWith("somepolku.api.form.EntryForm: CLASS_REMOVED"));
    }

    @Test
    void aMethodMoreBreaksWhoImplementsItAndNobodyElse() throws Exception {
        Change one = type -> type.addMethod(
                CtNewMethod.abstractMethod(CtClass.voidType, "more", new CtClass[0], new CtClass[0], type));
        assertThat(after("somepolku.api.advice.AdviceRule", one))
                .containsExactly("somepolku.api.advice.AdviceRule more(): METHOD_ADDED_TO_INTERFACE");
        assertThat(after("somepolku.api.PluginContext", one)).isEmpty();
    }

    @Test
    void anotherResultIsFound() throws Exception {
        assertThat(after("somepolku.api.Texts", type -> {
                    CtMethod text = type.getDeclaredMethod("language");
                    type.removeMethod(text);
                    type.addMethod(CtNewMethod.abstractMethod(
                            CtClass.intType, "language", new CtClass[0], new CtClass[0], type));
                }))
                .anyMatch(line -> line.startsWith("somepolku.api.Texts language(): METHOD_RETURN_TYPE_CHANGED"));
    }

    private interface Change {
        void to(CtClass type) throws Exception;
    }

    /** What breaks once a type of today's API is changed. */
    private List<String> after(String name, Change change) throws Exception {
        Map<String, byte[]> changed = classes();
        CtClass type = new ClassPool(true).get(name);
        change.to(type);
        changed.put(name.replace('.', '/') + ".class", type.toBytecode());
        return Breaks.between(jar(classes(), "now.jar"), jar(changed, "changed.jar"));
    }

    private static List<Path> released() throws IOException {
        String whole = ChannelPlugin.API_VERSION.split("\\.")[0];
        try (Stream<Path> files = Files.list(BASELINES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("somepolku-plugin-api-" + whole + "."))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, byte[]> classes() throws IOException, URISyntaxException {
        Path root = Path.of(ChannelPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".class"))::iterator) {
                classes.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private File jar(Map<String, byte[]> classes, String name) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> type : classes.entrySet()) {
                packed.putNextEntry(new ZipEntry(type.getKey()));
                packed.write(type.getValue());
                packed.closeEntry();
            }
        }
        return jar.toFile();
    }
}
