package somepolku.importing.plain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.term.ChannelId;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.importing.table.Amounts;
import somepolku.importing.table.CsvRows;
import somepolku.importing.table.Days;
import somepolku.importing.table.Encoded;
import somepolku.importing.table.Evidence;
import somepolku.importing.table.Rows;
import somepolku.importing.table.TableText;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** Reads the plain tables, each told by its header, whatever its file is called. */
public final class PlainFormat implements ImportFormat {
    public static final String ID = "plain";

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");
    private static final long LARGEST = 256L << 20;
    private static final int MOST_ROWS = 2_000_000;
    private static final int MOST_LOOKED_AT = 200;
    private static final int BETWEEN_LOOKS = 256;

    private final Collection<ChannelInfo> channels;
    private final Texts texts;

    public PlainFormat(Collection<ChannelInfo> channels, Texts texts) {
        this.channels = List.copyOf(channels);
        this.texts = texts;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return texts.text("importing.plain");
    }

    @Override
    public Fit fit(Dropped dropped) {
        return dropped.files().stream()
                        .filter(PlainFormat::named)
                        .limit(MOST_LOOKED_AT)
                        .anyMatch(file -> table(file).isPresent())
                ? Fit.SURE
                : Fit.NONE;
    }

    @Override
    public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) throws ProblemException {
        Known known = new Known(channels, texts.text("own.channel"));
        List<Intake.FileIntake> files = new ArrayList<>();
        for (Dropped.Item file : dropped.files()) {
            Optional<PlainTable> table = named(file) ? table(file) : Optional.empty();
            if (table.isPresent()) {
                files.add(new Reading(dropped.name(), file, table.get(), known, dates, cancelled).all());
            }
        }
        return new Intake(ID, ChannelId.NONE, files, List.of(), List.of(), known.made());
    }

    private static boolean named(Dropped.Item file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Optional<PlainTable> table(Dropped.Item file) {
        for (PlainTable table : PlainTable.values()) {
            try (Opened opened = open(file, false, table)) {
                if (opened.rows().isPresent()) {
                    return Optional.of(table);
                }
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Opened open(Dropped.Item file, boolean whole, PlainTable table) throws IOException {
        return new Opened(CsvRows.open(file, Encoded.of(file, whole), Optional.empty(), table.needed()));
    }

    /** The rows of a file, if it is such a table. */
    private record Opened(Optional<CsvRows> rows) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (rows.isPresent()) {
                rows.get().close();
            }
        }
    }

    /** The reading of one file. */
    private final class Reading {
        private final String dropped;
        private final Dropped.Item file;
        private final PlainTable table;
        private final Known known;
        private final Optional<DateOrder> dates;
        private final BooleanSupplier cancelled;

        Reading(
                String dropped,
                Dropped.Item file,
                PlainTable table,
                Known known,
                Optional<DateOrder> dates,
                BooleanSupplier cancelled) {
            this.dropped = dropped;
            this.file = file;
            this.table = table;
            this.known = known;
            this.dates = dates;
            this.cancelled = cancelled;
        }

        Intake.FileIntake all() throws ProblemException {
            if (file.size() > LARGEST) {
                return refused(texts.text("importing.table.large", file.size() >> 20, LARGEST >> 20));
            }
            Found found = new Found(texts);
            int count = 0;
            try (Opened opened = open(file, true, table)) {
                CsvRows rows = opened.rows().orElseThrow(() -> new IOException(texts.text("importing.table.header")));
                RowTaker taker = taker(rows.header(), new Written(() -> look(rows.header())));
                for (Optional<Rows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                    if (row.get().blank()) {
                        continue;
                    }
                    goOn(++count);
                    if (count > MOST_ROWS) {
                        return refused(texts.text("importing.table.rows", MOST_ROWS));
                    }
                    taker.take(row.get(), found);
                }
            } catch (Rows.Unclosed end) {
                found.skip(end.line(), "importing.table.unclosed");
            } catch (IOException broken) {
                return refused(TableText.line(String.valueOf(broken.getMessage()), 200));
            }
            return new Intake.FileIntake(
                    file.path(),
                    texts.text(table.text()),
                    count,
                    found.items(),
                    found.skipped(),
                    found.notes(),
                    Optional.empty(),
                    false);
        }

        private RowTaker taker(List<String> header, Written written) {
            return switch (table) {
                case READINGS -> new ReadingRows(header, known, written);
                case ACTIVITIES -> new ActivityRows(header, known, written);
                case APPLICATIONS -> new ApplicationRows(header, known, written);
            };
        }

        /** What all the cells show together of how days and numbers are written. */
        private Written.Forms look(List<String> header) throws ProblemException {
            RowTaker columns =
                    taker(header, new Written(() -> new Written.Forms(new Days(Optional.empty()), new Amounts('.'))));
            Evidence evidence = new Evidence();
            int count = 0;
            char separator = ',';
            try (Opened opened = open(file, true, table)) {
                CsvRows rows = opened.rows().orElseThrow(() -> new IOException(texts.text("importing.table.header")));
                separator = rows.separator();
                for (Optional<Rows.Row> next = rows.next(); next.isPresent(); next = rows.next()) {
                    goOn(++count);
                    Rows.Row row = next.get();
                    columns.days().forEach(at -> evidence.day(row.cell(at)));
                    columns.numbers().forEach(at -> evidence.number(row.cell(at)));
                }
            } catch (IOException end) {
                // The reading itself says so.
            }
            Optional<String> asking = evidence.undecided();
            if (asking.isPresent() && dates.isEmpty()) {
                String why = texts.text("importing.table.order", TableText.line(asking.get(), 40));
                throw new ProblemException(Problem.refused("importing.dates", dropped, why));
            }
            // With commas between the cells another program wrote it: what a point parts are tenths.
            char decimal = separator == ',' ? '.' : evidence.decimal(separator == ';' ? ',' : '.');
            return new Written.Forms(new Days(evidence.order(dates)), new Amounts(decimal));
        }

        private void goOn(int count) throws ProblemException {
            if (count % BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
                throw new ProblemException(Problem.refused("importing.stopped"));
            }
        }

        private Intake.FileIntake refused(String why) {
            return new Intake.FileIntake(
                    file.path(), texts.text(table.text()), 0, List.of(), List.of(), List.of(), Optional.of(why), false);
        }
    }
}
