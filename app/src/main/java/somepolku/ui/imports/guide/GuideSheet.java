package somepolku.ui.imports.guide;

import java.awt.Component;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Outcome;
import somepolku.ui.imports.guide.GuidesState.Remind;
import somepolku.ui.imports.guide.GuidesState.Sheet;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Links;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.StepMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Ground;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.work.Tasks;

/** One guide: what it gives, where to begin, the steps, and below them how long it takes. */
final class GuideSheet {
    private static final int TEXT = 570;

    private final Ui ui;
    private final Parts parts;
    private final GuidesPresenter presenter;
    private final Card card = new Card(new MigLayout("ins 0, gap 0, fill", "[grow,fill]", "[grow,fill]0[]"));
    private JComponent foot = card;
    private Optional<Sheet> shown = Optional.empty();

    GuideSheet(Ui ui, Parts parts, GuidesPresenter presenter) {
        this.ui = ui;
        this.parts = parts;
        this.presenter = presenter;
        card.setName("imports.guide.sheet");
    }

    JComponent component() {
        return card;
    }

    /** To what can be done next. */
    void focus() {
        Region.first(foot).ifPresent(Component::requestFocusInWindow);
    }

    void show(Sheet sheet) {
        if (shown.equals(Optional.of(sheet))) {
            return;
        }
        shown = Optional.of(sheet);
        String said =
                Stream.concat(Stream.of(sheet.about()), sheet.steps().stream()).collect(Collectors.joining(" "));
        card.getAccessibleContext().setAccessibleName(sheet.title());
        card.getAccessibleContext().setAccessibleDescription(said);
        card.removeAll();
        JScrollPane text = Parts.scroll(text(sheet));
        text.setBorder(BorderFactory.createEmptyBorder());
        card.add(text, "cell 0 0, wmin 0, hmin 0");
        foot = foot(sheet);
        card.add(foot, "cell 0 1, wmin 0");
        card.revalidate();
        card.repaint();
    }

    private JComponent text(Sheet sheet) {
        JPanel text = Parts.panel("ins 18 20 16 20, gap 0, wrap 2, hidemode 3", "[24!]12[grow,fill]", "");
        text.add(parts.label("h2", sheet.title()), "span 2");
        text.add(parts.paragraph("secondary", sheet.about(), TEXT + 36), "span 2, gaptop 4");
        sheet.link().ifPresent(address -> text.add(link(address), "span 2, gaptop 10"));
        int number = 0;
        for (String step : sheet.steps()) {
            number++;
            text.add(new JLabel(new StepMark(number)), "aligny top, gaptop " + (number == 1 ? 14 : 6));
            text.add(parts.paragraph("", step, TEXT), "gaptop " + (number == 1 ? 15 : 7));
        }
        return text;
    }

    private JComponent link(String address) {
        JPanel row = Parts.panel("ins 0, gap 8, fillx", "", "[28!,center]");
        JLabel said = parts.label("small secondary", address.replaceFirst("^https?://(www\\.)?", ""));
        if (Links.possible()) {
            Runnable open = () -> follow(progress -> Links.open(address), said, "imports.guide.opened");
            row.add(parts.small("imports.guide.open", "imports.guide.open", open), "h 28!");
        }
        Runnable copy = () -> follow(progress -> Links.copy(address), said, "imports.guide.copied");
        JButton copies = parts.small("imports.guide.copy", "imports.guide.copy", copy);
        copies.getAccessibleContext().setAccessibleDescription(address);
        row.add(copies, "h 28!");
        row.add(said, "gapleft 4, wmin 0");
        return row;
    }

    /** What came of it is said beside the button that did it. */
    private void follow(Tasks.Job<String> way, JLabel beside, String came) {
        ui.background().read(way, outcome -> {
            if (outcome instanceof Outcome.Failed<String> failed) {
                ui.feedback().tell(failed.problem());
            } else {
                beside.setText(ui.text(came));
            }
        });
    }

    /** How long it takes; the filled button is the next thing to do. */
    private JComponent foot(Sheet sheet) {
        Optional<String> set = sheet.remind().flatMap(Remind::set);
        Optional<String> offer = sheet.remind().flatMap(Remind::offer);
        JPanel foot = new Ground(Tone.SEL, true, "[20!]10[grow,fill,0::]12[]");
        foot.add(new JLabel(Icons.of("clock", 20, Tone.AC)), "aligny center");
        foot.add(parts.paragraph("", set.orElse(sheet.waiting()), 380), "wmin 0");
        JPanel buttons = Parts.panel("ins 0, gap 8, hidemode 3", "", "[32!]");
        if (set.isPresent()) {
            JButton forget = parts.ordinary("imports.guide.forget", "imports.guide.forget", presenter::forget);
            buttons.add(Changing.control(ui, forget), "h 32!");
        }
        boolean first = offer.isPresent() && set.isEmpty();
        offer.ifPresent(said -> buttons.add(remind(said, first), "h 32!"));
        if (!first) {
            JButton choose = parts.primary(
                    "imports.guide.choose",
                    "imports.empty.choose",
                    () -> ui.commands().run(Command.IMPORT));
            Changing.control(ui, choose, ui.commands().possible(Command.IMPORT));
            buttons.add(choose, "h 32!");
        }
        // Three buttons leave no room for the words beside them in a narrow window.
        foot.add(buttons, set.isPresent() && offer.isPresent() ? "newline, skip 1, span 2, gaptop 8" : "aligny center");
        return foot;
    }

    private JButton remind(String said, boolean filled) {
        JButton button = filled
                ? parts.primary("imports.guide.remind", "imports.guide.remind", presenter::remind)
                : parts.ordinary("imports.guide.remind", "imports.guide.remind", presenter::remind);
        button.setText(said);
        button.getAccessibleContext().setAccessibleName(said);
        return button;
    }
}
