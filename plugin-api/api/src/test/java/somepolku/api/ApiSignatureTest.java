package somepolku.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.ImportSink;

/**
 * The API changes only on purpose: {@code api-signature.txt} in git lists all of it. What only adds is fine; what takes
 * away or changes breaks plugins that are already out.
 */
class ApiSignatureTest {
    private static final Path WRITTEN = Path.of("api-signature.txt");
    private static final Path FOUND = Path.of("target", "api-signature.txt");

    @Test
    void theApiIsWhatItsSignatureFileSays() throws Exception {
        String found = Signature.of(apiTypes());
        Files.writeString(FOUND, found);
        String written = Files.exists(WRITTEN) ? Files.readString(WRITTEN).replace("\r\n", "\n") : "";
        assertThat(found)
                .as(
                        "The API is not what plugin-api/api/%s says. If the change is meant, copy plugin-api/api/%s over it"
                                + " and name the change in CHANGELOG.md.",
                        WRITTEN, FOUND)
                .isEqualTo(written);
    }

    @Test
    void theSignatureSeesWhatAPluginSees() {
        assertThat(Signature.of(List.of(Sample.class))).isEqualTo("""
                        interface somepolku.api.ApiSignatureTest.Sample
                            abstract java.util.List<java.lang.String> words(@Nullable java.lang.String, int) throws java.io.IOException
                            static java.lang.String NAME
                        """);
    }

    @Test
    void anyChangeChangesTheSignature() {
        String before = Signature.of(List.of(Sample.class));
        assertThat(Signature.of(List.of(NullForbidden.class))).isNotEqualTo(renamed(before, "NullForbidden"));
        assertThat(Signature.of(List.of(OneMore.class))).isNotEqualTo(renamed(before, "OneMore"));
        assertThat(Signature.of(List.of(Same.class))).isEqualTo(renamed(before, "Same"));
    }

    private static String renamed(String signature, String name) {
        return signature.replace("Sample", name);
    }

    private static List<Class<?>> apiTypes() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(ChannelPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator) {
                String name =
                        root.relativize(file).toString().replace('\\', '/').replace('/', '.');
                types.add(Class.forName(name.substring(0, name.length() - ".class".length())));
            }
        }
        assertThat(types).contains(ChannelPlugin.class, ImportSink.FileSink.class);
        return types;
    }

    public interface Sample {
        String NAME = "sample";

        List<String> words(@Nullable String about, int count) throws IOException;
    }

    public interface Same {
        String NAME = "the value may change";

        List<String> words(@Nullable String anotherName, int count) throws IOException;
    }

    public interface NullForbidden {
        String NAME = "sample";

        List<String> words(String about, int count) throws IOException;
    }

    public interface OneMore {
        String NAME = "sample";

        List<String> words(@Nullable String about, int count) throws IOException;

        void more();
    }
}
