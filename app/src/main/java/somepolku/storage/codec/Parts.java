package somepolku.storage.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Origin;

/** What several kinds of entries hold. */
final class Parts {
    private Parts() {}

    static List<String> of(Origin origin) {
        return List.of(origin.source(), origin.key(), origin.digest());
    }

    static Optional<Origin> origin(List<String> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        if (texts.size() < 3) {
            throw new DamagedRecordException("an origin of " + texts.size() + " parts");
        }
        return Optional.of(new Origin(texts.get(0), texts.get(1), texts.get(2)));
    }

    /** A constant by its name; empty for one that a newer program wrote, whose name stays in the record. */
    static <C extends Enum<C>> Optional<C> known(Class<C> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
