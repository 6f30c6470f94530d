package somepolku.ui.plugins.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.form.FieldInfo.Choice;
import somepolku.domain.form.SettingInfo;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.plugins.choice.ChoicesState.Row;

/** The form of a plugin's settings: Enter keeps, Escape throws away what was typed. */
public final class ChoicesForm {
    private static final int WIDE = 560;

    private final Parts parts;
    private final ChoicesPresenter presenter;
    private final Card card = new Card(new MigLayout("ins 16, gap 0, wrap 1, hidemode 3", "[" + WIDE + "!]", ""));
    private final JPanel rows = Parts.panel("ins 0, gap 0, wrap 1, hidemode 3", "[grow,fill]", "");
    private final JButton save;
    private final JButton cancel;
    private final JButton standards;
    private final Map<String, Field> fields = new HashMap<>();
    private List<SettingInfo> drawn = List.of();
    private boolean drawing;

    public ChoicesForm(Ui ui, Parts parts, ChoicesPresenter presenter) {
        this.parts = parts;
        this.presenter = presenter;
        save = parts.ordinary("plugins.choice.save", "plugins.choice.save", presenter::save);
        cancel = parts.ordinary("plugins.choice.cancel", "plugins.choice.cancel", presenter::cancel);
        standards = parts.link("plugins.choice.standards", "plugins.choice.standards", presenter::standards);
        card.setName("plugins.choices");
        card.add(parts.label("h4", ui.text("plugins.choice")));
        card.add(rows, "growx");
        JPanel acts = Parts.panel("ins 0, gap 0", "[]8[]12[]push", "[32!]");
        acts.add(save);
        acts.add(cancel);
        acts.add(standards);
        card.add(acts, "gaptop 16");
        presenter.state().follow(ui.lifetime(), this::show);
    }

    public JComponent view() {
        return card;
    }

    /** A setting's control, how to put a value into it, and where it says what is wrong. */
    private record Field(JComponent control, java.util.function.Consumer<String> put, JLabel wrong) {}

    private void show(ChoicesState state) {
        card.setVisible(!state.rows().isEmpty());
        drawing = true;
        List<SettingInfo> settings = state.rows().stream().map(Row::setting).toList();
        if (!settings.equals(drawn)) {
            drawn = settings;
            build(settings);
        }
        boolean fits = true;
        for (Row row : state.rows()) {
            Field field = fields.get(row.setting().id());
            field.put.accept(row.typed());
            field.wrong.setText(row.wrong().orElse(""));
            field.wrong.setVisible(row.wrong().isPresent());
            field.control
                    .getAccessibleContext()
                    .setAccessibleDescription(row.wrong().orElse(row.setting().about()));
            fits &= row.wrong().isEmpty();
        }
        save.setEnabled(state.changed() && fits);
        cancel.setEnabled(state.changed());
        drawing = false;
        card.revalidate();
        card.repaint();
    }

    private void build(List<SettingInfo> settings) {
        rows.removeAll();
        fields.clear();
        for (SettingInfo setting : settings) {
            JLabel wrong = parts.label("small warning", "");
            wrong.setName("plugins.choice." + setting.id() + ".wrong");
            Field field = field(setting, wrong);
            fields.put(setting.id(), field);
            if (setting.sort() != SettingInfo.Sort.YES_NO) {
                JLabel label = parts.label("mediumStrong", setting.label());
                label.setLabelFor(field.control);
                rows.add(label, "gaptop 12, gapbottom 6");
            }
            boolean yesNo = setting.sort() == SettingInfo.Sort.YES_NO;
            rows.add(field.control, yesNo ? "gaptop 12" : "hmin 36, " + width(setting));
            rows.add(wrong, "gaptop 4");
            if (!setting.about().isEmpty()) {
                rows.add(parts.paragraph("small secondary", setting.about(), WIDE), "gaptop 4");
            }
        }
    }

    private static String width(SettingInfo setting) {
        return setting.sort() == SettingInfo.Sort.NUMBER ? "growx 0, w 120!" : "growx";
    }

    private Field field(SettingInfo setting, JLabel wrong) {
        String name = "plugins.choice." + setting.id();
        return switch (setting.sort()) {
            case TEXT, NUMBER -> text(setting, Named.as(new JTextField(), name, setting.label()), wrong);
            case CHOICE -> choice(setting, Named.as(new JComboBox<>(), name, setting.label()), wrong);
            case YES_NO -> yesNo(setting, Named.as(new JCheckBox(setting.label()), name, setting.label()), wrong);
        };
    }

    private Field text(SettingInfo setting, JTextField field, JLabel wrong) {
        TextUndo.on(field);
        Typing.heard(field, () -> typed(setting, field.getText()));
        field.addActionListener(event -> presenter.save());
        Parts.act(field, "ESCAPE", presenter::cancel);
        return new Field(
                field,
                value -> {
                    if (!value.equals(field.getText())) {
                        field.setText(value);
                    }
                },
                wrong);
    }

    private Field choice(SettingInfo setting, JComboBox<Choice> box, JLabel wrong) {
        setting.options().forEach(box::addItem);
        box.setRenderer(Parts.saying(Choice::label));
        box.addActionListener(
                event -> typed(setting, box.getItemAt(box.getSelectedIndex()).id()));
        return new Field(
                box,
                value -> setting.options().stream()
                        .filter(option -> option.id().equals(value))
                        .forEach(box::setSelectedItem),
                wrong);
    }

    private Field yesNo(SettingInfo setting, JCheckBox box, JLabel wrong) {
        box.setOpaque(false);
        box.addActionListener(event -> typed(setting, String.valueOf(box.isSelected())));
        return new Field(box, value -> box.setSelected(Boolean.parseBoolean(value)), wrong);
    }

    private void typed(SettingInfo setting, String value) {
        if (!drawing) {
            presenter.type(setting.id(), value);
        }
    }
}
