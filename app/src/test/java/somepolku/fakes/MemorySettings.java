package somepolku.fakes;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import somepolku.work.port.Settings;

/** Choices that live as long as the test. */
public final class MemorySettings implements Settings {
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void put(String key, String value) {
        kept.put(key, value);
    }
}
