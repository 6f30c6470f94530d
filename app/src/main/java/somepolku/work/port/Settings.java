package somepolku.work.port;

import java.util.Optional;

/** What the person chose for this installation, such as language and theme; never what belongs to the journal. */
public interface Settings {

    Optional<String> get(String key);

    /** Keeps a choice; written at once. A medium that cannot be written keeps it for this run only. */
    void put(String key, String value);
}
