package somepolku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.api.ChannelPlugin;

/** The example of docs/plugins.md, from its page: it compiles as it stands, and the contract has nothing against it. */
class PluginsPageTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(package [^;]+;.*?)```", Pattern.DOTALL);
    private static final Pattern TEXTS =
            Pattern.compile("`src/main/resources/([^`]+\\.properties)`\n\n```properties\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("class (\\w+)");

    @TempDir
    Path folder;

    @Test
    void theExampleCompilesAndKeepsTheContract() throws Exception {
        String page = Files.readString(Path.of("../../docs/plugins.md")).replace("\r\n", "\n");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(sources(page), classes);
        Matcher texts = TEXTS.matcher(page);
        while (texts.find()) {
            Files.writeString(classes.resolve(texts.group(1)), texts.group(2));
        }
        Path service = classes.resolve("META-INF/services/" + ChannelPlugin.class.getName());
        Files.createDirectories(service.getParent());
        Files.writeString(service, "org.example.choir.Choir\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            int tests = 0;
            for (Method test : ChannelPluginContract.class.getDeclaredMethods()) {
                boolean skipped = test.getName().startsWith("theManifest");
                if (test.isAnnotationPresent(Test.class) && !skipped) {
                    ChannelPluginContract contract = contract(loader);
                    test.invoke(contract);
                    tests++;
                }
            }
            assertThat(tests).isGreaterThan(15);
        }
    }

    private static ChannelPluginContract contract(ClassLoader loader) throws Exception {
        var maker = loader.loadClass("org.example.choir.ChoirContractTest").getDeclaredConstructor();
        maker.setAccessible(true);
        return (ChannelPluginContract) maker.newInstance();
    }

    private List<Path> sources(String page) throws Exception {
        List<Path> sources = new ArrayList<>();
        Matcher java = JAVA.matcher(page);
        while (java.find()) {
            Matcher name = NAME.matcher(java.group(1));
            assertThat(name.find()).isTrue();
            sources.add(Files.writeString(folder.resolve(name.group(1) + ".java"), java.group(1)));
        }
        assertThat(sources).hasSize(4);
        return sources;
    }

    private static void compile(List<Path> sources, Path classes) {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        sources.stream().map(Path::toString).forEach(arguments::add);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}
