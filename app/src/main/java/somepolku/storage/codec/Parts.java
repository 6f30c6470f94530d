package somepolku.storage.codec;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Origin;
import somepolku.kit.Instants;

/** What several kinds of entries hold. */
final class Parts {
    private Parts() {}

    static List<String> of(Origin origin) {
        return origin.made().isPresent()
                ? List.of(
                        origin.source(),
                        origin.key(),
                        origin.digest(),
                        Instants.text(origin.made().get()))
                : List.of(origin.source(), origin.key(), origin.digest());
    }

    static Optional<Origin> origin(List<String> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        if (texts.size() < 3) {
            throw new DamagedRecordException("an origin of " + texts.size() + " parts");
        }
        return Optional.of(new Origin(
                texts.get(0), texts.get(1), texts.get(2), texts.size() > 3 ? instant(texts.get(3)) : Optional.empty()));
    }

    static List<String> of(About about) {
        return Stream.concat(Stream.of(about.key()), about.made().stream().map(Instant::toString))
                .toList();
    }

    static Optional<About> about(List<String> texts) {
        return texts.stream()
                .findFirst()
                .map(key -> new About(key, texts.size() > 1 ? instant(texts.get(1)) : Optional.empty()));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new DamagedRecordException("no instant: " + text, e);
        }
    }

    /** A constant by its name; empty for one that a newer program wrote, whose name stays in the record. */
    static <C extends Enum<C>> Optional<C> known(Class<C> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
