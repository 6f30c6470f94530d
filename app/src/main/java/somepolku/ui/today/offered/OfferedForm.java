package somepolku.ui.today.offered;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import somepolku.domain.form.FieldInfo;
import somepolku.domain.form.FieldInfo.Choice;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Sight;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.kit.write.SpellMarks;
import somepolku.work.form.Answers;
import somepolku.work.form.PluginForm;
import somepolku.work.form.Understood;

/** Draws a plugin's template or form beside the day. */
public final class OfferedForm {
    private static final int TEXT = 286;
    private static final int FIELD = 36;
    private static final int LINES = 72;
    private static final int LONG = 220;

    private final Ui ui;
    private final OfferedPresenter presenter;
    private final Parts parts;
    private final OfferedSheet sheet;
    private final PluginForm form;
    private final List<JComponent> fields = new ArrayList<>();
    private final Card card = new Card(new BorderLayout());
    private final JLabel wrong;

    public OfferedForm(Ui ui, OfferedPresenter presenter, OfferedSheet sheet) {
        this.ui = ui;
        this.presenter = presenter;
        this.sheet = sheet;
        this.form = sheet.form();
        parts = new Parts(ui.texts());
        wrong = (JLabel) parts.paragraph("small warning", "", TEXT);
        wrong.setName("offered.wrong");
        for (int at = 0; at < form.fields().size(); at++) {
            fields.add(field(
                    form.fields().get(at),
                    form.names().get(at),
                    sheet.answers().given().get(at)));
        }
        card.setName("offered.form");
        card.add(Parts.scroll(body()));
        card.add(foot(), BorderLayout.SOUTH);
    }

    public JComponent view() {
        return card;
    }

    /** Whether it is this sheet's form. */
    public boolean of(OfferedSheet other) {
        return other.equals(sheet);
    }

    public void focus() {
        fields.get(0).requestFocusInWindow();
    }

    /** Says what is wrong, and leads to where it is. */
    public void say(Optional<Understood.Wrong> fault) {
        wrong.setText(fault.map(what -> ui.texts().text(what.why())).orElse(""));
        wrong.setVisible(fault.isPresent());
        card.revalidate();
        card.repaint();
        fault.ifPresent(what -> {
            JComponent where = fields.get(what.field().orElse(0));
            where.getAccessibleContext().setAccessibleDescription(wrong.getText());
            // The line takes room, and so the field can be brought into sight only once it stands.
            Edt.later(() -> {
                where.requestFocusInWindow();
                Sight.of(where);
            });
        });
    }

    private JComponent body() {
        JPanel body = Parts.panel("ins 14 16 16 16, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "");
        JComponent head = Parts.panel("ins 0, gap 0, fill", "[grow,fill]8[]", "[32!,center]");
        head.add(parts.label("h4", form.title()), "wmin 0");
        head.add(parts.icon("offered.close", "today.template.close", "x", presenter::close));
        body.add(head);
        body.add(
                parts.label(
                        "small secondary",
                        presenter.channel(form) + " \u00b7 " + ui.formats().day(sheet.day())),
                "gapbottom 6, wmin 0");
        if (!form.about().isEmpty()) {
            body.add(parts.paragraph("medium secondary", form.about(), TEXT), "gapbottom 12");
        }
        for (int at = 0; at < fields.size(); at++) {
            row(body, form.fields().get(at), fields.get(at));
        }
        Sight.keep(body);
        return body;
    }

    /** Always in sight, however long the form is. */
    private JComponent foot() {
        JComponent foot = Parts.panel("ins 8 16 14 16, gap 0, hidemode 3, fillx", "[]8[]push", "");
        wrong.setVisible(false);
        foot.add(wrong, "spanx, wrap, gapbottom 8");
        foot.add(parts.primary("offered.record", "today.record", this::record), "h 32!");
        foot.add(parts.ordinary("offered.drop", "today.offered.drop", presenter::drop), "h 32!");
        return foot;
    }

    private void row(JPanel body, FieldInfo field, JComponent component) {
        JLabel label = parts.label("mediumStrong", said(field));
        label.setLabelFor(component);
        body.add(label, "gapbottom 6, wmin 0");
        List<String> below = Stream.concat(
                        Stream.of(field.hint()),
                        presenter.covers(field).stream()
                                .map(days -> ui.text(
                                        "today.offered.covers", ui.formats().days(days.first(), days.last()))))
                .filter(line -> !line.isEmpty())
                .toList();
        boolean text = component instanceof JTextArea;
        int height = !text ? FIELD : form.body().isEmpty() ? LINES : LONG;
        body.add(
                text ? Parts.framed(component) : component,
                "w 10:40:n, h " + height + "!, gapbottom " + (below.isEmpty() ? 12 : 4));
        for (String line : below) {
            body.add(parts.paragraph("small secondary", line, TEXT), "gapbottom 12");
        }
    }

    private String said(FieldInfo field) {
        return field.required() ? ui.text("today.offered.needed", field.label()) : field.label();
    }

    private JComponent field(FieldInfo field, String word, String given) {
        String name = "offered." + word;
        if (field.becomes() == FieldInfo.Becomes.TAG) {
            return choice(field, name, given);
        }
        boolean text = field.becomes() == FieldInfo.Becomes.TEXT;
        JTextComponent typed = Named.as(text ? area() : new JTextField(), name, said(field));
        typed.setText(given);
        typed.setCaretPosition(0);
        TextUndo undo = TextUndo.on(typed);
        if (text || field.becomes() == FieldInfo.Becomes.TITLE) {
            SpellMarks.hearing(ui, typed, undo);
        }
        Typing.heard(typed, this::typed);
        if (typed instanceof JTextField line) {
            line.addActionListener(event -> record());
        }
        keys(typed);
        return typed;
    }

    private static JTextArea area() {
        JTextArea area = new JTextArea();
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        Parts.tabLeaves(area);
        return area;
    }

    private JComponent choice(FieldInfo field, String name, String given) {
        JComboBox<Choice> box = Named.as(new JComboBox<>(), name, said(field));
        box.addItem(new Choice("", ui.text("today.offered.none")));
        field.choices().forEach(box::addItem);
        box.setRenderer(Parts.saying(Choice::label));
        field.choices().stream().filter(choice -> choice.id().equals(given)).forEach(box::setSelectedItem);
        box.addActionListener(event -> typed());
        keys(box);
        return box;
    }

    private void keys(JComponent field) {
        Parts.act(field, "ESCAPE", presenter::close);
        Parts.act(field, "ctrl ENTER", this::record);
    }

    private void typed() {
        presenter.typed(
                new Answers(form, fields.stream().map(OfferedForm::given).toList()));
    }

    private static String given(JComponent field) {
        if (field instanceof JTextComponent text) {
            return text.getText();
        }
        return ((JComboBox<?>) field).getSelectedItem() instanceof Choice choice ? choice.id() : "";
    }

    private void record() {
        typed();
        presenter.record();
    }
}
