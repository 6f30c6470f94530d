package somepolku.importing.mapping;

import somepolku.domain.term.MetricKind;

/**
 * What one column is for.
 *
 * @param metric the id or the name of its metric, with {@code channel/} before it where that is another channel than
 *     the table's; only of a {@link Role#METRIC}
 * @param kind what its numbers are; also of a {@link Role#VALUE}
 */
public record Use(Role role, String metric, MetricKind kind) {
    public static final Use NONE = of(Role.IGNORED);

    public static Use of(Role role) {
        return new Use(role, "", MetricKind.FLOW);
    }

    public static Use metric(String metric, MetricKind kind) {
        return new Use(Role.METRIC, metric, kind);
    }

    public static Use value(MetricKind kind) {
        return new Use(Role.VALUE, "", kind);
    }
}
