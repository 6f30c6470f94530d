package somepolku.storage.codec;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Reading.Earlier;
import somepolku.domain.journal.Reading.Row;
import somepolku.kit.Instants;

/** Where a reading came from, and what stood in its place before. */
final class Rows {
    private static final int ROW = 4;
    /** Value, end, whether and why it is an estimate, and the four of its row, empty where it was typed. */
    private static final int EARLIER = 4 + ROW;

    private static final List<String> TYPED = List.of("", "", "", "");

    private Rows() {}

    static List<String> of(Row row) {
        return List.of(row.file(), String.valueOf(row.line()), row.format(), Instants.text(row.at()));
    }

    static Optional<Row> row(List<String> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        if (texts.size() < ROW) {
            throw new DamagedRecordException("a row of " + texts.size() + " parts");
        }
        return Optional.of(new Row(texts.get(0), line(texts.get(1)), texts.get(2), instant(texts.get(3))));
    }

    static List<String> of(List<Earlier> earlier) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Earlier value : earlier) {
            texts.add(Long.toHexString(Double.doubleToLongBits(value.value())));
            texts.add(Instants.text(value.until()));
            texts.add(value.estimate().isPresent() ? "1" : "");
            texts.add(value.estimate().orElse(""));
            texts.addAll(value.row().map(Rows::of).orElse(TYPED));
        }
        return texts;
    }

    static List<Earlier> earlier(List<String> texts) {
        List<Earlier> all = new ArrayList<>();
        for (int at = 0; at + EARLIER <= texts.size(); at += EARLIER) {
            List<String> row = texts.subList(at + EARLIER - ROW, at + EARLIER);
            all.add(new Earlier(
                    number(texts.get(at)),
                    texts.get(at + 2).isEmpty() ? Optional.empty() : Optional.of(texts.get(at + 3)),
                    row.equals(TYPED) ? Optional.empty() : row(row),
                    instant(texts.get(at + 1))));
        }
        return all;
    }

    private static double number(String text) {
        try {
            return Double.longBitsToDouble(Long.parseUnsignedLong(text, 16));
        } catch (NumberFormatException e) {
            throw new DamagedRecordException("an earlier value that is no number", e);
        }
    }

    private static int line(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new DamagedRecordException("a row without its line", e);
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new DamagedRecordException("no instant: " + text, e);
        }
    }
}
