package somepolku.ui.today.template;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.FormRows.Field;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Sight;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.kit.write.SpellMarks;
import somepolku.work.template.Filled;
import somepolku.work.template.Template;
import somepolku.work.template.TypedNumbers;

/** Draws a form to write by, beside the day. */
public final class TemplateForm {
    private static final int TEXT = 286;
    private static final int LINES = 48;
    private static final int LONG = 180;

    private final Ui ui;
    private final TemplatePresenter presenter;
    private final Parts parts;
    private final Template template;
    private Sheet sheet;
    private final Card card = new Card(new BorderLayout());
    private final Map<String, JTextArea> texts = new LinkedHashMap<>();
    private final JTextField title;
    private final JTextField minutes;
    private final JTextField words;
    private final JTextField fillers;
    private final JCheckBox withheld;
    private final JPanel lines = Parts.panel("ins 0, gap 0 2, wrap 1, fillx", "[grow,fill]", "");
    private final JLabel wrong;

    public TemplateForm(Ui ui, TemplatePresenter presenter, Sheet sheet) {
        this.ui = ui;
        this.presenter = presenter;
        this.sheet = sheet;
        this.template = sheet.template();
        parts = new Parts(ui.texts());
        title = field("template.title", titleKey());
        minutes = field("template.minutes", "template.minutes");
        words = field("template.words", "template.words");
        fillers = field("template.fillers", "template.fillers");
        withheld = Named.as(
                new JCheckBox(ui.text("today.form.withheld")), "template.withheld", ui.text("today.form.withheld"));
        withheld.setOpaque(false);
        wrong = (JLabel) parts.paragraph("small warning", "", TEXT);
        wrong.setName("template.wrong");
        template.parts().forEach(part -> texts.put(part, area(part)));
        fill(sheet.filled());
        card.setName("template.form");
        card.add(Parts.scroll(body()));
        card.add(foot(), BorderLayout.SOUTH);
        heard();
        say();
    }

    public JComponent view() {
        return card;
    }

    /** Whether it is this sheet's form, so that what was read since is only said in it. */
    public boolean of(Sheet other) {
        return other.template() == template && other.day().equals(sheet.day());
    }

    /** Hears what was recorded before. */
    public void know(Sheet now) {
        sheet = now;
        say();
    }

    public void calm() {
        say();
    }

    public void focus() {
        (title.getParent() == null ? texts.values().iterator().next() : title).requestFocusInWindow();
    }

    private String titleKey() {
        return "template." + template.word() + ".title";
    }

    private JComponent body() {
        FormRows rows = new FormRows(parts, "[grow,fill,sg]8[grow,fill,sg]8[grow,fill,sg]");
        if (template == Template.STORY || template == Template.STAR) {
            rows.line(new Field(titleKey(), title));
        }
        texts.forEach((part, area) ->
                rows.line(new Field("template." + template.word() + "." + part, Parts.framed(area), height(part))));
        if (template.spoken()) {
            rows.line(
                    new Field("template.minutes", minutes),
                    new Field("template.words", words),
                    new Field("template.fillers", fillers));
        } else {
            rows.line(new Field("template.minutes", minutes));
        }
        JComponent body = Parts.panel("ins 14 16 16 16, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "");
        JComponent head = Parts.panel("ins 0, gap 0, fill", "[]push[]4[]", "[32!,center]");
        head.add(parts.label("h4", ui.text("template." + template.word())), "wmin 0");
        head.add(parts.label("small secondary", ui.formats().day(sheet.day())));
        head.add(parts.icon("template.close", "today.template.close", "x", presenter::close));
        body.add(head);
        body.add(
                parts.paragraph("medium secondary", ui.text("template." + template.word() + ".how"), TEXT),
                "gapbottom 6");
        // Before anybody has filled anything in: why it may be worth it, and how sure that is.
        body.add(
                parts.paragraph("small secondary", ui.text("template." + template.word() + ".evidence"), TEXT),
                "gapbottom 12");
        body.add(rows.panel());
        Sight.keep(body);
        return body;
    }

    /** Always in sight, however long the form is. */
    private JComponent foot() {
        JComponent foot = Parts.panel("ins 8 16 14 16, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "");
        foot.add(lines, "gapbottom 8");
        if (template.withheld()) {
            foot.add(withheld, "gapbottom 8");
        }
        wrong.setVisible(false);
        foot.add(wrong, "gapbottom 8");
        foot.add(parts.primary("template.record", "today.record", this::record), "growx 0, alignx left, h 32!");
        return foot;
    }

    private int height(String part) {
        return template == Template.WRITING ? LONG : part.equals("whom") ? 36 : LINES;
    }

    private JTextArea area(String part) {
        JTextArea area =
                Named.as(new JTextArea(), "template." + part, ui.text("template." + template.word() + "." + part));
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        Parts.tabLeaves(area);
        SpellMarks.hearing(ui, area, TextUndo.on(area));
        return area;
    }

    private JTextField field(String name, String key) {
        JTextField field = parts.field(name, key);
        TextUndo.on(field);
        return field;
    }

    private void fill(Filled filled) {
        title.setText(filled.title());
        texts.forEach((part, area) -> area.setText(filled.text(part)));
        OptionalDouble lasted = filled.minutes();
        OptionalInt usual = template.minutes();
        minutes.setText(
                lasted.isPresent()
                        ? ui.formats().number(lasted.getAsDouble(), 2)
                        : usual.isPresent() ? String.valueOf(usual.getAsInt()) : "");
        filled.words().ifPresent(count -> words.setText(String.valueOf(count)));
        filled.fillers().ifPresent(count -> fillers.setText(String.valueOf(count)));
        withheld.setSelected(filled.withheld());
    }

    private void heard() {
        List<JTextField> fields = List.of(title, minutes, words, fillers);
        fields.forEach(field -> Typing.heard(field, this::typed));
        texts.values().forEach(area -> Typing.heard(area, this::typed));
        withheld.addActionListener(event -> typed());
        fields.forEach(field -> field.addActionListener(event -> record()));
        List<JComponent> all = new ArrayList<>(texts.values());
        all.addAll(fields);
        all.forEach(each -> Parts.act(each, "ESCAPE", presenter::close));
        all.forEach(each -> Parts.act(each, "ctrl ENTER", this::record));
    }

    private void typed() {
        wrong("");
        presenter.typed(filled(), unread());
        say();
    }

    private Filled filled() {
        Map<String, String> said = new LinkedHashMap<>();
        texts.forEach((part, area) -> said.put(part, area.getText()));
        return new Filled(
                template,
                title.getText(),
                said,
                TypedNumbers.minutes(minutes.getText()),
                TypedNumbers.count(words.getText()),
                TypedNumbers.count(fillers.getText()),
                withheld.isSelected());
    }

    /** What stands in a number's place and is none. */
    private Optional<String> unread() {
        if (!minutes.getText().isBlank()
                && TypedNumbers.minutes(minutes.getText()).isEmpty()) {
            return Optional.of(minutes.getText().strip());
        }
        return List.of(words, fillers).stream()
                .map(JTextField::getText)
                .filter(text -> !text.isBlank() && TypedNumbers.count(text).isEmpty())
                .findFirst()
                .map(String::strip);
    }

    private void record() {
        presenter.typed(filled(), unread());
        unread().ifPresentOrElse(what -> wrong(ui.text("today.template.unread")), presenter::record);
    }

    private void wrong(String said) {
        wrong.setText(said);
        wrong.setVisible(!said.isEmpty());
        card.revalidate();
    }

    private void say() {
        lines.removeAll();
        List<String> said = new SheetWords(ui).lines(filled(), sheet.before());
        said.forEach(line -> lines.add(parts.paragraph("medium", line, TEXT)));
        lines.setVisible(!said.isEmpty());
        lines.setName("template.lines");
        lines.getAccessibleContext().setAccessibleName(String.join(". ", said));
        card.revalidate();
        card.repaint();
    }
}
