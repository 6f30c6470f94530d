package somepolku.importing.mapping;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.term.ChannelId;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.importing.grid.Grid;
import somepolku.importing.grid.Unreadable;
import somepolku.importing.plain.Found;
import somepolku.importing.plain.Known;
import somepolku.importing.table.Days;
import somepolku.importing.table.Evidence;
import somepolku.importing.table.Rows;
import somepolku.importing.table.TableText;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** Reads a single table by what the person said of its columns. */
public final class MappedFormat implements ImportFormat {
    public static final String ID = "columns";

    private static final int MOST_ROWS = 1_000_000;
    private static final int BETWEEN_LOOKS = 256;
    private static final int SHOWN = 40;

    private final Mapping mapping;
    private final Grid grid;
    private final Collection<ChannelInfo> channels;
    private final Texts texts;

    public MappedFormat(Mapping mapping, Grid grid, Collection<ChannelInfo> channels, Texts texts) {
        this.mapping = mapping;
        this.grid = grid;
        this.channels = List.copyOf(channels);
        this.texts = texts;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return texts.text("importing.mapping");
    }

    @Override
    public Fit fit(Dropped dropped) {
        return Fit.SURE;
    }

    @Override
    public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) throws ProblemException {
        Known known = known();
        Found found = new Found(texts);
        int count = 0;
        Optional<String> refused = Optional.empty();
        try {
            MappedRows taker = new MappedRows(mapping, grid.header(), known, days(dropped.name(), dates, cancelled));
            try (Rows rows = grid.rows()) {
                for (Optional<Rows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                    if (row.get().blank()) {
                        continue;
                    }
                    goOn(++count, cancelled);
                    taker.take(row.get(), found);
                }
            }
        } catch (Rows.Unclosed end) {
            found.skip(end.line(), "importing.table.unclosed");
        } catch (Unreadable broken) {
            refused = Optional.of(texts.text(broken.problem(dropped.name())));
        } catch (IOException broken) {
            refused = Optional.of(TableText.line(String.valueOf(broken.getMessage()), 200));
        }
        Intake.FileIntake file = refused.isEmpty()
                ? new Intake.FileIntake(
                        dropped.files().get(0).path(),
                        name(),
                        count,
                        found.items(),
                        found.skipped(),
                        found.notes(),
                        Optional.empty(),
                        false)
                : new Intake.FileIntake(
                        dropped.files().get(0).path(), name(), 0, List.of(), List.of(), List.of(), refused, false);
        return new Intake(ID, ChannelId.NONE, List.of(file), List.of(), List.of(), known.made());
    }

    /** What would come of the rows that were looked at; days that can be read in two ways count as none. */
    public Found first() {
        Found found = new Found(texts);
        Known known = known();
        found.naming(known::name);
        Evidence evidence = new Evidence();
        grid.first().forEach(row -> look(row, evidence));
        MappedRows taker = new MappedRows(mapping, grid.header(), known, new Days(evidence.order(mapping.order())));
        grid.first().forEach(row -> taker.take(row, found));
        return found;
    }

    /** Whether the days of the rows that were looked at can be read in two ways. */
    public boolean undecided() {
        Evidence evidence = new Evidence();
        grid.first().forEach(row -> look(row, evidence));
        return evidence.undecided().isPresent();
    }

    private Known known() {
        return new Known(channels, texts.text("own.channel"));
    }

    private void look(Rows.Row row, Evidence evidence) {
        evidence.day(row.cell(mapping.at(Role.DATE)));
        evidence.day(row.cell(mapping.at(Role.END)));
    }

    private Days days(String dropped, Optional<DateOrder> dates, BooleanSupplier cancelled)
            throws IOException, ProblemException {
        Evidence evidence = new Evidence();
        int count = 0;
        try (Rows rows = grid.rows()) {
            for (Optional<Rows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                goOn(++count, cancelled);
                if (count > MOST_ROWS) {
                    throw new IOException(texts.text("importing.table.rows", MOST_ROWS));
                }
                look(row.get(), evidence);
            }
        } catch (Rows.Unclosed end) {
            // The reading itself says so.
        }
        Optional<DateOrder> said = dates.or(mapping::order);
        Optional<String> asking = evidence.undecided();
        if (asking.isPresent() && said.isEmpty()) {
            String why = texts.text("importing.table.order", TableText.line(asking.get(), SHOWN));
            throw new ProblemException(Problem.refused("importing.dates", dropped, why));
        }
        return new Days(evidence.order(said));
    }

    private static void goOn(int count, BooleanSupplier cancelled) throws ProblemException {
        if (count % BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
            throw new ProblemException(Problem.refused("importing.stopped"));
        }
    }
}
