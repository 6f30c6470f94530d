package somepolku.fakes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.importing.Intake.FileIntake;
import somepolku.importing.Intake.Remark;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * A small format of the tests' own: each line is {@code 2026-11-20;title} and becomes a deed, or {@code
 * 2026-11-20;@name} and becomes a contact; a line without a date is skipped. A date may also be {@code 7/4/2026}, and then
 * the person has to say which comes first.
 *
 * @param ending of the files that it knows
 */
public record LinesFormat(String id, String name, String ending) implements ImportFormat {

    @Override
    public Fit fit(Dropped dropped) {
        return dropped.files().stream().anyMatch(file -> file.path().endsWith(ending)) ? Fit.SURE : Fit.NONE;
    }

    @Override
    public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) throws ProblemException {
        List<FileIntake> files = new ArrayList<>();
        for (Dropped.Item item : dropped.files()) {
            if (item.path().endsWith(ending)) {
                files.add(read(item, dates));
            }
        }
        return new Intake(id, new ChannelId("linkedin"), files);
    }

    private static FileIntake read(Dropped.Item item, Optional<DateOrder> dates) throws ProblemException {
        List<Intake.Item> items = new ArrayList<>();
        List<Remark> skipped = new ArrayList<>();
        int line = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(item.open(), StandardCharsets.UTF_8))) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                String[] parts = text.split(";", 2);
                if (parts[0].isBlank()) {
                    skipped.add(new Remark(line, "Päiväys puuttuu"));
                } else {
                    items.add(item(item.path(), line, day(item.path(), parts[0], dates), parts[1]));
                }
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.badInput("importing.unreadable", item.path(), e.getMessage()), e);
        }
        return new FileIntake(item.path(), "Teot", line, items, skipped, List.of(), Optional.empty(), false);
    }

    private static LocalDate day(String file, String said, Optional<DateOrder> dates) throws ProblemException {
        if (!said.contains("/")) {
            return LocalDate.parse(said);
        }
        String[] parts = said.split("/");
        boolean dayFirst = dates.orElseThrow(() ->
                        new ProblemException(Problem.refused("importing.dates", file, said + " on kumpi tahansa.")))
                == DateOrder.DAY_FIRST;
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        return LocalDate.of(Integer.parseInt(parts[2]), dayFirst ? second : first, dayFirst ? first : second);
    }

    private static Intake.Item item(String file, int line, LocalDate day, String said) {
        if (said.startsWith("@")) {
            return new Intake.Person(line, said, said.substring(1), "Oy", "analyytikko", Optional.of(day));
        }
        return new Intake.Deed(
                line,
                file + "-" + line,
                "post",
                Purpose.SHOW,
                Optional.empty(),
                Optional.of(day),
                said,
                "",
                Optional.empty());
    }
}
