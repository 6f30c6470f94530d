package somepolku.ui.today.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import somepolku.domain.channel.portrait.TrainedSkill;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Practice;
import somepolku.domain.term.ChannelId;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.FormRows.Field;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.work.entry.Familiar;

/** The part of a deed's form that says what it trained: skills, how it went, what to look at next. */
public final class PracticePart {
    private static final int OFFERS = 3;

    private final Ui ui;
    private final Activity deed;
    private final Supplier<ChannelId> channel;
    private final Runnable changed;
    private final Parts parts;
    private final JTextField skills;
    private final JComboBox<OptionalInt> rating;
    private final JTextField focus;
    private final JPanel offers = Parts.panel("ins 0, gap 6, hidemode 3", "", "[28!,center]");
    private final JPanel view = Parts.panel("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "");
    private List<String> earlier = List.of();

    /**
     * @param channel which is chosen in the form now: it has skills of its own to offer
     * @param changed told of every change
     */
    public PracticePart(Ui ui, Activity deed, Supplier<ChannelId> channel, Runnable changed) {
        this.ui = ui;
        this.deed = deed;
        this.channel = channel;
        this.changed = changed;
        parts = new Parts(ui.texts());
        PracticeFields fields = PracticeFields.of(deed);
        skills = field("deed.skills", "today.form.skills", fields.skills());
        focus = field("deed.focus", "today.form.focus", fields.focus());
        rating = parts.choice("deed.rating", "today.form.rating", ratings(), this::said);
        rating.setSelectedItem(fields.rating());
        rating.addActionListener(event -> changed.run());
        Typing.heard(skills, () -> {
            offer();
            changed.run();
        });
        Typing.heard(focus, changed);
        view.add(new FormRows(parts, "[grow,fill]")
                .line(new Field("today.form.skills", skills))
                .panel());
        view.add(offers, "gapbottom 12");
        view.add(new FormRows(parts, "[110!,fill]12[grow,fill]")
                .line(new Field("today.form.rating", rating), new Field("today.form.focus", focus))
                .panel());
        if (deed.practice().isPresent() && ui.commands().possible(Command.GO_SKILLS)) {
            view.add(parts.link("deed.skills.open", "today.form.skills.open", this::overTime), "growx 0, gapbottom 12");
        }
        offer();
        ui.background().read(progress -> Familiar.of(ui.work().ledger().journal()), outcome -> {
            if (outcome instanceof Outcome.Done<Familiar> done) {
                earlier = done.value().skills();
                offer();
            }
        });
    }

    public JComponent view() {
        return view;
    }

    /** The texts, for the keys that all fields of the form share. */
    public List<JTextField> texts() {
        return List.of(skills, focus);
    }

    /** Another channel is chosen: it may train something else. */
    public void channelChanged() {
        offer();
    }

    /** The deed with what this part says. */
    public Activity onto(Activity said) {
        return fields().onto(said);
    }

    public void asView() {
        texts().forEach(field -> field.setEditable(false));
        Changing.control(ui, rating);
        offers.setVisible(false);
    }

    private PracticeFields fields() {
        return new PracticeFields(skills.getText(), rating.getItemAt(rating.getSelectedIndex()), focus.getText());
    }

    private void offer() {
        offers.removeAll();
        Stream<String> trained = ui.work().channels().channel(channel.get()).stream()
                .flatMap(info -> info.portrait().trains().stream())
                .map(TrainedSkill::name);
        List<String> known = Stream.concat(earlier.stream(), trained).toList();
        for (String skill : fields().offers(known, OFFERS)) {
            JButton chip = parts.chip("deed.skill." + offers.getComponentCount(), skill, Icons.of("plus", 14), () -> {
                skills.setText(fields().with(skill));
                skills.requestFocusInWindow();
            });
            offers.add(chip, "h 28!, wmax 140");
        }
        offers.setVisible(offers.getComponentCount() > 0 && skills.isEditable());
        offers.revalidate();
        offers.repaint();
    }

    private void overTime() {
        ui.navigator().open(Place.skills(deed));
    }

    private JTextField field(String name, String key, String value) {
        JTextField field = parts.field(name, key);
        field.setText(value);
        field.setCaretPosition(0);
        TextUndo.on(field);
        return field;
    }

    private static List<OptionalInt> ratings() {
        List<OptionalInt> all = new ArrayList<>(List.of(OptionalInt.empty()));
        IntStream.rangeClosed(Practice.WORST, Practice.BEST)
                .mapToObj(OptionalInt::of)
                .forEach(all::add);
        return all;
    }

    private String said(OptionalInt one) {
        return one.isPresent() ? ui.text("today.form.rating." + one.getAsInt()) : ui.text("today.form.rating.none");
    }
}
