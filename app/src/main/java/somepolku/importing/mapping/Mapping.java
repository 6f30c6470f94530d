package somepolku.importing.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKind;
import somepolku.importing.DateOrder;
import somepolku.importing.table.TableRules.Covers;

/**
 * What the columns of a table mean.
 *
 * @param uses of each column, in their order
 * @param channel of all that names none itself
 * @param kind of deeds that name none themselves
 * @param covers the days that a row is about, seen from its day
 * @param order of the numbers of a day, where the person said it
 * @param decimal the sign before the tenths
 */
public record Mapping(
        List<Use> uses, ChannelId channel, String kind, Covers covers, Optional<DateOrder> order, char decimal) {
    private static final String PART = "\u001f";
    private static final String USE = "\u001e";

    public Mapping {
        uses = List.copyOf(uses);
    }

    /** Where a role is; -1 where no column is it. */
    public int at(Role role) {
        for (int at = 0; at < uses.size(); at++) {
            if (uses.get(at).role() == role) {
                return at;
            }
        }
        return -1;
    }

    public boolean has(Role role) {
        return at(role) >= 0;
    }

    /** Whether its rows are deeds; else they are readings. */
    public boolean deeds() {
        return has(Role.TITLE) || has(Role.TEXT);
    }

    /** Whether each row names its metric. */
    public boolean named() {
        return has(Role.NAME) && has(Role.VALUE);
    }

    /** What is missing before anything can be recorded, as a key of the texts. */
    public Optional<String> wrong() {
        if (!has(Role.DATE)) {
            return Optional.of("importing.mapping.noDate");
        }
        if (has(Role.NAME) != has(Role.VALUE)) {
            return Optional.of("importing.mapping.half");
        }
        return deeds() || named() || has(Role.METRIC) ? Optional.empty() : Optional.of("importing.mapping.nothing");
    }

    /** With another use of a column; a role that only one can have leaves the other. */
    public Mapping using(int column, Use use) {
        List<Use> all = new ArrayList<>();
        for (int at = 0; at < uses.size(); at++) {
            boolean taken = at != column && use.role().once() && uses.get(at).role() == use.role();
            all.add(at == column ? use : taken ? Use.NONE : uses.get(at));
        }
        return new Mapping(all, channel, kind, covers, order, decimal);
    }

    public Mapping on(ChannelId other) {
        return new Mapping(uses, other, kind, covers, order, decimal);
    }

    public Mapping ofKind(String other) {
        return new Mapping(uses, channel, other, covers, order, decimal);
    }

    public Mapping covering(Covers other) {
        return new Mapping(uses, channel, kind, other, order, decimal);
    }

    public Mapping ordered(Optional<DateOrder> other) {
        return new Mapping(uses, channel, kind, covers, other, decimal);
    }

    public Mapping decimal(char other) {
        return new Mapping(uses, channel, kind, covers, order, other);
    }

    /** As one line, to be kept. */
    public String kept() {
        StringBuilder line = new StringBuilder(String.join(
                PART,
                channel.value(),
                kind,
                covers.name(),
                order.map(Enum::name).orElse(""),
                String.valueOf(decimal)));
        uses.forEach(use -> line.append(USE)
                .append(String.join(
                        PART, use.role().name(), use.metric(), use.kind().name())));
        return line.toString();
    }

    /** Of a kept line; empty where it is none of this program's. */
    public static Optional<Mapping> of(String kept) {
        try {
            String[] lines = kept.split(USE, -1);
            String[] head = lines[0].split(PART, -1);
            List<Use> uses = new ArrayList<>();
            for (int at = 1; at < lines.length; at++) {
                String[] use = lines[at].split(PART, -1);
                uses.add(new Use(Role.valueOf(use[0]), use[1], MetricKind.valueOf(use[2])));
            }
            Optional<DateOrder> order = head[3].isEmpty() ? Optional.empty() : Optional.of(DateOrder.valueOf(head[3]));
            return Optional.of(new Mapping(
                    uses, new ChannelId(head[0]), head[1], Covers.valueOf(head[2]), order, head[4].charAt(0)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException otherForm) {
            return Optional.empty();
        }
    }
}
