package somepolku.importing.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.importing.table.TableRules.DayOrder;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** Reads tables whose columns somebody has described. */
public final class TableFormat implements ImportFormat {
    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");
    private static final long LARGEST = 256L << 20;
    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_LOOKED_AT = 200;
    private static final int SURE_FROM = 3;
    private static final int BETWEEN_LOOKS = 256;

    private final TableRules rules;
    private final Texts texts;

    public TableFormat(TableRules rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public String id() {
        return rules.id();
    }

    @Override
    public String name() {
        return rules.name();
    }

    /** A day and one number are the columns of many tables, so they alone are no sure sign. */
    @Override
    public Fit fit(Dropped dropped) {
        boolean any = dropped.files().stream()
                .filter(this::named)
                .limit(MOST_LOOKED_AT)
                .anyMatch(this::fits);
        return !any ? Fit.NONE : rules.needed().size() < SURE_FROM ? Fit.LIKELY : Fit.SURE;
    }

    @Override
    public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) throws ProblemException {
        List<Intake.FileIntake> files = new ArrayList<>();
        for (Dropped.Item file : dropped.files()) {
            if (named(file) && fits(file)) {
                files.add(read(dropped, file, dates, cancelled));
            }
        }
        return new Intake(rules.id(), rules.channel().id(), files);
    }

    private boolean named(Dropped.Item file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private boolean fits(Dropped.Item file) {
        try (Opened rows = open(file, false)) {
            return rows.rows().isPresent();
        } catch (IOException unreadable) {
            return false;
        }
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

    private Opened open(Dropped.Item file, boolean whole) throws IOException {
        return new Opened(CsvRows.open(file, Encoded.of(file, whole), rules.separator(), rules.needed()));
    }

    private Intake.FileIntake read(
            Dropped dropped, Dropped.Item file, Optional<DateOrder> dates, BooleanSupplier cancelled)
            throws ProblemException {
        if (file.size() > LARGEST) {
            return refused(file, texts.text("importing.table.large", file.size() >> 20, LARGEST >> 20));
        }
        try {
            Optional<DayOrder> order =
                    rules.order().isPresent() ? rules.order() : order(dropped, file, dates, cancelled);
            return rows(file, order, cancelled);
        } catch (IOException broken) {
            return refused(file, TableText.line(String.valueOf(broken.getMessage()), 200));
        }
    }

    private Intake.FileIntake rows(Dropped.Item file, Optional<DayOrder> order, BooleanSupplier cancelled)
            throws IOException, ProblemException {
        List<Intake.Item> items = new ArrayList<>();
        List<Intake.Remark> skipped = new ArrayList<>();
        int count = 0;
        try (Opened opened = open(file, true)) {
            CsvRows table = opened.rows().orElseThrow(() -> new IOException(texts.text("importing.table.header")));
            RowReader reader = new RowReader(rules, table.header(), new Days(order), texts);
            for (Optional<Rows.Row> row = table.next(); row.isPresent(); row = table.next()) {
                if (row.get().blank()) {
                    continue;
                }
                count++;
                goOn(count, cancelled);
                if (count > MOST_ROWS) {
                    return refused(file, texts.text("importing.table.rows", MOST_ROWS));
                }
                reader.read(row.get(), items, skipped);
            }
        } catch (Rows.Unclosed end) {
            skipped.add(new Intake.Remark(end.line(), texts.text("importing.table.unclosed")));
        }
        return new Intake.FileIntake(
                file.path(), rules.name(), count, items, skipped, List.of(), Optional.empty(), false);
    }

    /** What the days of the whole file show; where they show nothing and it matters, the person has to say. */
    private Optional<DayOrder> order(
            Dropped dropped, Dropped.Item file, Optional<DateOrder> dates, BooleanSupplier cancelled)
            throws IOException, ProblemException {
        Set<DayOrder> shown = EnumSet.noneOf(DayOrder.class);
        Optional<String> asking = Optional.empty();
        try (Opened opened = open(file, true)) {
            CsvRows table = opened.rows().orElseThrow(() -> new IOException(texts.text("importing.table.header")));
            int at = rules.day().in(table.header()).orElse(0);
            int count = 0;
            for (Optional<Rows.Row> row = table.next(); row.isPresent(); row = table.next()) {
                goOn(++count, cancelled);
                String cell = at < row.get().cells().size() ? row.get().cells().get(at) : "";
                Days.shown(cell).ifPresent(shown::add);
                asking = asking.isPresent() || !Days.asks(cell) ? asking : Optional.of(cell);
            }
        } catch (Rows.Unclosed end) {
            // The reading itself says so.
        }
        if (shown.size() == 1 || asking.isEmpty()) {
            return shown.stream().findFirst();
        }
        if (dates.isPresent()) {
            return Optional.of(dates.get() == DateOrder.DAY_FIRST ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
        }
        String why = texts.text("importing.table.order", TableText.line(asking.get(), 40));
        throw new ProblemException(Problem.refused("importing.dates", dropped.name(), why));
    }

    private static void goOn(int count, BooleanSupplier cancelled) throws ProblemException {
        if (count % BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
            throw new ProblemException(Problem.refused("importing.stopped"));
        }
    }

    private Intake.FileIntake refused(Dropped.Item file, String why) {
        return new Intake.FileIntake(
                file.path(), rules.name(), 0, List.of(), List.of(), List.of(), Optional.of(why), false);
    }
}
