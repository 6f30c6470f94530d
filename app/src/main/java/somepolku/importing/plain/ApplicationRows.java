package somepolku.importing.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.journal.Application;
import somepolku.importing.Intake;
import somepolku.importing.compare.Typed;
import somepolku.importing.table.Rows;
import somepolku.importing.table.TableText;
import somepolku.kit.ProblemException;

/** The rows of {@code applications.csv}: each is a step, and those of one job make one application. */
final class ApplicationRows implements RowTaker {
    private static final int SHOWN = 40;
    private static final Map<String, Application.Status> STATUSES = Stream.of(Application.Status.values())
            .collect(Collectors.toUnmodifiableMap(
                    status -> status.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final Known known;
    private final Written written;
    private final int date;
    private final int company;
    private final int position;
    private final int status;
    private final int channel;
    private final int link;
    private final int text;
    private final int key;

    ApplicationRows(List<String> header, Known known, Written written) {
        Cells cells = new Cells(header);
        this.known = known;
        this.written = written;
        this.date = cells.at("date");
        this.company = cells.at("company");
        this.position = cells.at("position");
        this.status = cells.at("status");
        this.channel = cells.at("channel");
        this.link = cells.at("link");
        this.text = cells.at("text");
        this.key = cells.at("external_id");
    }

    @Override
    public List<Integer> days() {
        return List.of(date);
    }

    @Override
    public List<Integer> numbers() {
        return List.of();
    }

    @Override
    public void take(Rows.Row row, Found found) throws ProblemException {
        String firm = Cells.line(row, company);
        String job = Cells.line(row, position);
        String word = row.cell(status).strip().toLowerCase(Locale.ROOT);
        Application.Status reached = STATUSES.get(word);
        String cell = row.cell(date);
        Optional<LocalDate> day = written.days(cell).read(cell);
        if (firm.isEmpty() && job.isEmpty()) {
            found.skip(row.line(), "importing.plain.noJob");
        } else if (reached == null) {
            found.skip(row.line(), "importing.plain.status", TableText.line(word, SHOWN));
        } else if (day.isEmpty() && !cell.isBlank()) {
            found.skip(row.line(), "importing.table.day", TableText.line(cell, SHOWN));
        } else {
            String id = Cells.line(row, key);
            found.add(new Intake.Job(
                    row.line(),
                    id.isEmpty() ? Typed.job(firm, job) : id,
                    firm,
                    job,
                    TableText.link(Cells.line(row, link)),
                    List.of(new Application.Step(reached, day)),
                    Optional.of(known.channel(row.cell(channel))),
                    Cells.text(row, text)));
        }
    }
}
