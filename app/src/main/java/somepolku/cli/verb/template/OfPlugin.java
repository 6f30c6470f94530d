package somepolku.cli.verb.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import somepolku.domain.form.FieldInfo.Choice;
import somepolku.kit.ProblemException;
import somepolku.work.Workbench;
import somepolku.work.entry.Written;
import somepolku.work.form.Answers;
import somepolku.work.form.PluginForm;
import somepolku.work.form.Understood;

/** One that a plugin brings. */
record OfPlugin(PluginForm form) implements Fillable {
    @Override
    public String word() {
        return form.word();
    }

    @Override
    public String title() {
        return form.title();
    }

    @Override
    public List<Field> fields() {
        List<String> names = form.names();
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Field(
                        names.get(at),
                        form.fields().get(at).label(),
                        form.fields().get(at).required(),
                        form.fields().get(at).choices().stream().map(Choice::id).toList()))
                .toList();
    }

    @Override
    public Ready filled(Map<String, String> given, Workbench bench, LocalDate day, Optional<LocalTime> time)
            throws ProblemException {
        Answers answers = new Answers(
                form,
                form.names().stream().map(name -> given.getOrDefault(name, "")).toList());
        if (answers.blank()) {
            throw Filling.blank(this);
        }
        Understood understood = bench.diary().forms(bench.texts()).read(answers, day, bench.today(), time);
        if (understood instanceof Understood.Wrong wrong) {
            throw new ProblemException(wrong.why());
        }
        Written written = ((Understood.Whole) understood).written();
        return new Ready(written, () -> bench.diary().record(written, bench.today()));
    }
}
