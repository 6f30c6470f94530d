package somepolku.ui.today.planned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.term.ChannelId;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;

/** The question of one row. The component stays the same for as long as it is asked, and with it what was typed. */
final class PlannedForm {
    private static final int WEEK = 7;

    private final Ui ui;
    private final Parts parts;
    private final PlannedPresenter presenter;
    private final Asked asked;
    private final List<JTextField> fields = new ArrayList<>();
    private final JPanel panel = Parts.panel("ins 0, gap 0, wrap 1, fillx", "[grow,fill]", "");

    PlannedForm(Ui ui, PlannedPresenter presenter, Asked asked) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
        this.asked = asked;
        panel.setName("planned.form");
        ContentItem item = asked.item();
        // Four of them are wider than the column.
        JPanel acts = Parts.panel("ins 0, gap 8, wrap 3", "", "[28:pref]");
        switch (asked.sort()) {
            case PUBLISH -> {
                for (ChannelId channel : presenter.channels(item)) {
                    field(
                            "planned.link." + fields.size(),
                            channel.equals(ChannelId.NONE)
                                    ? ui.text("today.plan.link")
                                    : ui.text("today.plan.link.on", presenter.name(channel)));
                }
                field("planned.day", ui.text("today.plan.day"))
                        .setText(ui.formats().date(ui.work().today()));
            }
            case LATER -> {
                field("planned.later.day", ui.text("today.plan.later.day"));
                shift(acts, "tomorrow", 1);
                shift(acts, "week", WEEK);
            }
            case SHRINK -> field("planned.part", ui.text("today.plan.part"));
            case REVIEW -> {
                field("planned.happened", ui.text("today.plan.happened"));
                field("planned.lesson", ui.text("today.plan.lesson"));
            }
        }
        acts.add(parts.small("planned.do", "today.plan.do." + asked.sort().word(), this::act), "h 28::", 0);
        acts.add(parts.link("planned.cancel", "today.plan.cancel", presenter::close));
        panel.add(acts, "growx 0, alignx left, gaptop 8");
        Edt.later(this::focus);
    }

    boolean of(Asked other) {
        return asked.equals(other);
    }

    JComponent view() {
        return panel;
    }

    /** Whether the person is writing here. */
    boolean focused() {
        return fields.stream().anyMatch(JTextField::isFocusOwner);
    }

    void focus() {
        fields.get(0).requestFocusInWindow();
    }

    private JTextField field(String name, String said) {
        JTextField field = Named.as(new JTextField(), name, said);
        TextUndo.on(field);
        field.addActionListener(event -> act());
        Parts.act(field, "ESCAPE", presenter::close);
        panel.add(parts.label("mediumStrong", said), "gaptop 8, gapbottom 4");
        panel.add(field, "w 10:40:n, h 32!");
        fields.add(field);
        return field;
    }

    private void shift(JPanel acts, String word, int days) {
        LocalDate day = ui.work().today().plusDays(days);
        acts.add(
                parts.small(
                        "planned.later." + word, "today.plan.later." + word, () -> presenter.later(asked.item(), day)),
                "h 28::");
    }

    private void act() {
        ContentItem item = asked.item();
        List<String> typed = fields.stream().map(JTextField::getText).toList();
        int last = typed.size() - 1;
        switch (asked.sort()) {
            case PUBLISH -> presenter.publish(item, typed.get(last), typed.subList(0, last));
            case LATER -> presenter.later(item, typed.get(0));
            case SHRINK -> presenter.shrink(item, typed.get(0));
            case REVIEW -> presenter.review(item, typed.get(0), typed.get(1));
        }
    }
}
