package somepolku.work.form;

import java.util.List;
import java.util.Optional;
import somepolku.domain.form.FieldInfo;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.text.TypedNumber;
import somepolku.text.when.Durations;
import somepolku.text.when.Found;

/** One answer, as what its field asks for. */
final class Answer {
    private static final int LONGEST_DAY = 24 * 60;

    private Answer() {}

    static String line(FieldInfo field, String typed) throws ProblemException {
        if (typed.codePoints().anyMatch(Character::isISOControl)) {
            throw new ProblemException(Problem.badInput("form.line", field.label()));
        }
        return typed;
    }

    /** {@code 25}, {@code 25 min}, {@code 1 h 15 min}. */
    static int minutes(FieldInfo field, String typed) throws ProblemException {
        String said = typed.matches("\\d{1,4}") ? typed + " min" : typed;
        List<Found<Integer>> found = Durations.in(said);
        boolean whole = found.size() == 1
                && found.get(0).start() == 0
                && found.get(0).end() == said.length()
                && found.get(0)
                        .value()
                        .filter(minutes -> minutes <= LONGEST_DAY)
                        .isPresent();
        if (!whole) {
            throw new ProblemException(Problem.badInput("form.length", field.label(), typed));
        }
        return found.get(0).value().orElseThrow();
    }

    static String link(FieldInfo field, String typed) throws ProblemException {
        if (!typed.matches("(?i)https?://[^\\s/?#]+\\S*")) {
            throw new ProblemException(Problem.badInput("form.link", field.label(), typed));
        }
        return typed;
    }

    /** By its word or by what the choice is called. */
    static String tag(FieldInfo field, String typed) throws ProblemException {
        Optional<FieldInfo.Choice> chosen = field.choices().stream()
                .filter(choice ->
                        choice.id().equalsIgnoreCase(typed) || choice.label().equalsIgnoreCase(typed))
                .findFirst();
        return chosen.orElseThrow(() -> new ProblemException(Problem.badInput("form.choice", field.label())))
                .id();
    }

    static double number(FieldInfo field, String typed) throws ProblemException {
        TypedNumber number = TypedNumber.read(typed);
        if (number instanceof TypedNumber.TwoWays) {
            throw new ProblemException(Problem.badInput("form.twoWays", field.label(), typed));
        }
        if (!(number instanceof TypedNumber.Understood)) {
            throw new ProblemException(Problem.badInput("form.number", field.label(), typed));
        }
        double value = ((TypedNumber.Understood) number).value();
        if (value < 0) {
            throw new ProblemException(Problem.badInput("form.negative", field.label(), typed));
        }
        return value;
    }
}
