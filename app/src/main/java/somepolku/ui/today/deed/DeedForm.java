package somepolku.ui.today.deed;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.entry.Purposes;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.FormRows.Field;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Sight;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.kit.write.SpellMarks;
import somepolku.ui.today.practice.PracticePart;
import somepolku.work.metric.OwnMetrics;

/** Changes one deed, beside the list. */
public final class DeedForm {
    /** As wide as the column leaves it: a long name must not push the fields out of sight. */
    private static final int TEXT = 286;

    private final Ui ui;
    private final DeedsPresenter presenter;
    private final Activity deed;
    private final Parts parts;
    private final JTextField title;
    private final JTextField day;
    private final JTextField time;
    private final JTextField minutes;
    private final JTextField tags;
    private final JComboBox<ChannelId> channel;
    private final JComboBox<Optional<Purpose>> purpose;
    private final JTextArea text = new JTextArea();
    private final JCheckBox withheld;
    private final JButton save;
    private final JButton remove;
    private final JLabel wrong;
    private final Card card = new Card(new BorderLayout());
    private final PracticePart practice;
    private Optional<JComponent> figuresPart = Optional.empty();

    public DeedForm(Ui ui, DeedsPresenter presenter, Activity deed) {
        this.ui = ui;
        this.presenter = presenter;
        this.deed = deed;
        parts = new Parts(ui.texts());
        DeedFields fields = DeedFields.of(presenter.typed(deed), ui.formats());
        title = parts.field("deed.title", "today.form.title");
        title.setText(fields.title());
        title.setCaretPosition(0);
        SpellMarks.hearing(ui, title, TextUndo.on(title));
        day = filled("deed.day", "today.form.day", fields.day());
        time = filled("deed.time", "today.form.time", fields.time());
        minutes = filled("deed.minutes", "today.form.minutes", fields.minutes());
        tags = filled("deed.tags", "today.form.tags", fields.tags());
        channel = parts.choice("deed.channel", "today.form.channel", channels(), presenter::channelName);
        channel.setSelectedItem(presenter.typed(deed).channel());
        purpose = parts.choice("deed.purpose", "today.form.purpose", purposes(), this::said);
        purpose.setSelectedItem(presenter.typed(deed).purpose());
        Named.as(text, "deed.text", ui.text("today.form.text"));
        text.setText(fields.text());
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        Parts.tabLeaves(text);
        SpellMarks.hearing(ui, text, TextUndo.on(text));
        withheld = Named.as(
                new JCheckBox(ui.text("today.form.withheld")), "deed.withheld", ui.text("today.form.withheld"));
        withheld.setOpaque(false);
        withheld.setSelected(presenter.typed(deed).withheld());
        practice = new PracticePart(
                ui, presenter.typed(deed), () -> channel.getItemAt(channel.getSelectedIndex()), this::changed);
        save = parts.primary("deed.save", "today.form.save", this::save);
        remove = parts.icon("deed.remove", "today.form.remove", "trash-2", () -> presenter.remove(deed));
        wrong = parts.label("small warning", "");
        wrong.setName("deed.wrong");
        build();
    }

    public JComponent view() {
        return card;
    }

    /** Hides or shows the figures; what was typed stays. */
    public void calm(boolean calm) {
        figuresPart.ifPresent(part -> part.setVisible(!calm));
    }

    /** Puts the caret where the change most likely begins. */
    public void focus() {
        title.requestFocusInWindow();
    }

    private void build() {
        card.setName("deed.form");
        JScrollPane textPane = Parts.framed(text);
        List<FigureWords.Row> figures = presenter.figureRows(deed);
        JComponent rows = new FormRows(parts, "[grow,fill,sg]12[grow,fill,sg]")
                .line(new Field("today.form.title", title))
                .line(new Field("today.form.day", day), new Field("today.form.time", time))
                .line(new Field("today.form.channel", channel), new Field("today.form.minutes", minutes))
                .line(new Field("today.form.purpose", purpose))
                .line(new Field("today.form.tags", tags))
                .line(new Field("today.form.text", textPane, figures.isEmpty() ? 88 : 56))
                .panel();
        JComponent body =
                Parts.panel("ins 14 16 16 16, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "[32!]8[][][]12[]8[]");
        JComponent head = Parts.panel("ins 0, gap 0, fill", "[]push[]", "[32!,center]");
        head.add(parts.label("h4", ui.text("today.form")));
        head.add(parts.icon("deed.close", "today.form.close", "x", presenter::closeForm));
        body.add(head);
        body.add(rows);
        body.add(practice.view(), "wmin 0");
        body.add(withheld, "gapbottom 8");
        JComponent acts = Parts.panel("ins 10 16 14 16, gap 0, hidemode 3", "[]8[]push[]", "[][][32!]");
        acts.add(wrong, "span 3, gapbottom 6, wrap, hidemode 3");
        if (deed.day().isPresent()) {
            acts.add(
                    Parts.styled(
                            parts.link("deed.around", "today.form.around", () -> presenter.around(deed)), "smallLink"),
                    "span 3, gapbottom 6, wrap, pad 0 -3 0 0");
        }
        acts.add(save);
        acts.add(parts.ordinary("deed.chart", "today.form.chart", () -> presenter.showOnChart(deed)));
        acts.add(remove);
        if (!figures.isEmpty()) {
            JComponent part = FiguresPart.view(parts, figures);
            figuresPart = Optional.of(part);
            calm(ui.calm().on());
            body.add(part, "w " + TEXT + "!, gaptop 8, gapbottom 8");
        }
        deed.origin()
                .ifPresent(from -> body.add(parts.paragraph("small secondary", ui.text("today.form.imported"), TEXT)));
        for (JTextField field : lines()) {
            field.addActionListener(event -> save());
            Parts.act(field, "ESCAPE", presenter::closeForm);
        }
        Parts.act(text, "ESCAPE", presenter::closeForm);
        List.of(title, day, time, minutes, tags, text).forEach(field -> Typing.heard(field, this::changed));
        channel.addActionListener(event -> {
            practice.channelChanged();
            changed();
        });
        purpose.addActionListener(event -> changed());
        withheld.addActionListener(event -> changed());
        if (presenter.refused(deed)) {
            unsaved();
        }
        if (presenter.readOnly()) {
            asView();
        }
        Sight.keep(body);
        card.add(Parts.scroll(body));
        // Always in sight, however long the form is.
        card.add(acts, BorderLayout.SOUTH);
    }

    private List<JTextField> lines() {
        return Stream.concat(Stream.of(title, day, time, minutes, tags), practice.texts().stream())
                .toList();
    }

    private void save() {
        if (presenter.readOnly()) {
            return;
        }
        Outcome<Activity> said = said();
        if (said instanceof Outcome.Done<Activity> done) {
            presenter.save(deed, done.value(), this::unsaved);
        } else if (said instanceof Outcome.Failed<Activity> failed) {
            wrong.setText(ui.texts().text(failed.problem()));
        }
    }

    private void unsaved() {
        wrong.setText(ui.text("kit.unsaved"));
    }

    /** Everything can be read and copied, and nothing changed. */
    private void asView() {
        List.of(title, day, time, minutes, tags, text).forEach(field -> field.setEditable(false));
        practice.asView();
        List.of(channel, purpose, withheld, save, remove).forEach(control -> Changing.control(ui, control));
    }

    private void changed() {
        wrong.setText("");
        presenter.typed(deed, said());
    }

    private Outcome<Activity> said() {
        Outcome<Activity> said = new DeedFields(
                        title.getText(),
                        day.getText(),
                        time.getText(),
                        minutes.getText(),
                        channel.getItemAt(channel.getSelectedIndex()).value(),
                        tags.getText(),
                        purpose.getItemAt(purpose.getSelectedIndex()),
                        text.getText())
                .onto(deed, ui.formats());
        return presenter.notToCome(
                deed,
                said instanceof Outcome.Done<Activity> done
                        ? Outcome.done(practice.onto(done.value().withheld(withheld.isSelected())))
                        : said);
    }

    private List<ChannelId> channels() {
        Stream<ChannelId> known = ui.work().channels().channels().stream().map(ChannelInfo::id);
        // One's own metrics may be of no channel; nothing is done there.
        return Stream.concat(
                        Stream.of(ChannelId.NONE, deed.channel()),
                        known.filter(id -> !id.equals(OwnMetrics.NO_CHANNEL)))
                .distinct()
                .toList();
    }

    private static List<Optional<Purpose>> purposes() {
        List<Optional<Purpose>> all = new ArrayList<>();
        all.add(Optional.empty());
        Stream.of(Purpose.values()).map(Optional::of).forEach(all::add);
        return all;
    }

    private String said(Optional<Purpose> what) {
        return what.map(it -> Purposes.text(ui, it)).orElse(ui.text("today.purpose.none"));
    }

    private JTextField filled(String name, String key, String value) {
        JTextField field = parts.field(name, key);
        field.setText(value);
        field.setCaretPosition(0);
        TextUndo.on(field);
        return field;
    }
}
