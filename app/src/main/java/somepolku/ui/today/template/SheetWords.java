package somepolku.ui.today.template;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import somepolku.ui.kit.Ui;
import somepolku.work.template.Filled;
import somepolku.work.template.Template;
import somepolku.work.template.Templates.Before;

/** Says what a form tells while it is filled in: figures of a speech, how an answer is made, which time it is. */
record SheetWords(Ui ui) {

    /** One line each; none where it is calm, or nothing is known yet. */
    List<String> lines(Filled form, Before before) {
        List<String> lines = new ArrayList<>();
        if (ui.calm().on()) {
            return lines;
        }
        switch (form.template()) {
            case STORY -> story(form, before, lines);
            case STAR -> answer(form, lines);
            case WRITING ->
                lines.add(
                        before.times() < Template.SESSIONS
                                ? ui.text("template.writing.session", before.times() + 1, Template.SESSIONS)
                                : ui.text("template.writing.more", before.times() + 1, Template.SESSIONS));
            case ADVICE -> {
                if (before.times() > 0) {
                    lines.add(ui.text("template.advice.times", before.times()));
                }
            }
        }
        return lines;
    }

    private void story(Filled form, Before before, List<String> lines) {
        OptionalInt words = form.saidWords();
        OptionalInt fillers = form.saidFillers();
        if (words.isPresent() && form.words().isEmpty()) {
            lines.add(ui.text("template.story.counted", words.getAsInt(), fillers.orElse(0)));
        }
        form.pace()
                .ifPresent(pace ->
                        lines.add(ui.text("template.story.pace", ui.formats().number(pace, 0)) + usual(before.pace())));
        form.fillersPerMinute()
                .ifPresent(rate -> lines.add(
                        ui.text("template.story.fillers", ui.formats().number(rate)) + usual(before.fillers())));
        boolean begun = !form.blank() || form.minutes().isPresent();
        if (begun && form.pace().isEmpty()) {
            lines.add(ui.text("template.story.wanted"));
        }
    }

    private String usual(OptionalDouble middle) {
        return middle.isPresent()
                ? " \u00b7 " + ui.text("template.story.usual", ui.formats().number(middle.getAsDouble()))
                : "";
    }

    private void answer(Filled form, List<String> lines) {
        form.share("action").ifPresent(share -> lines.add(ui.text("template.star.share", share)));
        if (!form.text("result").isEmpty()) {
            boolean number = form.text("result").codePoints().anyMatch(Character::isDigit);
            lines.add(ui.text(number ? "template.star.number" : "template.star.noNumber"));
        }
    }
}
