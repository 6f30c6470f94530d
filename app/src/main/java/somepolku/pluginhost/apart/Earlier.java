package somepolku.pluginhost.apart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import somepolku.api.ChannelPlugin;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;
import somepolku.pluginhost.wire.offer.Described;

/**
 * What plugins said of themselves at an earlier start: the same file says the same in the same language, for as long as
 * the settings that it looked at are the same. So a start asks nobody. What cannot be read is as if it were not there.
 *
 * @param folder empty where nothing is kept
 */
public record Earlier(Optional<Path> folder) {
    private static final String FORM = "1 " + ChannelPlugin.API_VERSION;
    private static final int LONGEST = 1 << 24;
    private static final int SETTINGS = 1_000;
    private static final int FILES = 2_000;

    Optional<Described> described(String name, Function<String, Optional<String>> kept) {
        Optional<Path> file = folder.map(all -> all.resolve(name)).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (Files.size(file.get()) > LONGEST) {
                return Optional.empty();
            }
            In in = new In(Files.readAllBytes(file.get()));
            return in.text().equals(FORM) && same(in, kept) ? Optional.of(Described.from(in)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean same(In in, Function<String, Optional<String>> kept) throws WireException {
        boolean same = true;
        int settings = in.count(SETTINGS);
        for (int i = 0; i < settings; i++) {
            same &= kept.apply(in.text()).equals(in.maybe(In::text));
        }
        return same;
    }

    void keep(String name, Map<String, Optional<String>> asked, Described described) {
        if (folder.isEmpty() || asked.size() > SETTINGS) {
            return;
        }
        Out out = new Out()
                .text(FORM)
                .list(
                        new TreeMap<>(asked).entrySet(),
                        SETTINGS,
                        (to, one) -> to.text(one.getKey()).maybe(one.getValue(), Out::text));
        byte[] bytes = described.to(out).toBytes();
        Path all = folder.get();
        try {
            Files.createDirectories(all);
            if (bytes.length <= LONGEST && few(all)) {
                Path fresh = Files.write(all.resolve(name + ".new"), bytes);
                Files.move(fresh, all.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException readOnly) {
            // Then the plugin is asked again at the next start.
            return;
        }
    }

    private static boolean few(Path all) throws IOException {
        try (Stream<Path> files = Files.list(all)) {
            return files.count() < FILES;
        }
    }
}
