package somepolku.ui.plan.item;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Theme;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.entry.Purposes;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.FormRows.Field;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanWords;
import somepolku.work.metric.OwnMetrics;
import somepolku.work.plan.ComingDay;
import somepolku.work.plan.PlanView;

/** What a content is about and for, where and when, beside its text. */
final class ItemFields {
    private final Ui ui;
    private final Parts parts;
    private final PlanWords words;
    private final Runnable changed;
    private final JComboBox<Optional<Id<Theme>>> theme;
    private final JComboBox<String> kind;
    private final JTextField day;
    private final JTextField time;
    private final JTextField cue;
    private final JLabel wrong;
    private final JPanel channelBoxes = Parts.panel("ins 0, gap 12 4, wrap 2", "[][]", "");
    private final JPanel prompts = Parts.panel("ins 0, gap 0 2, wrap 1, fillx", "[grow,fill,0::]", "");
    private final Map<ChannelId, JCheckBox> channels = new LinkedHashMap<>();
    private final Map<Purpose, JCheckBox> purposes = new LinkedHashMap<>();
    private final JComponent spread;
    private final PlanPresenter presenter;
    private final JPanel panel;
    private PlanView plan = PlanView.NOTHING;
    private boolean showing;

    ItemFields(Ui ui, PlanPresenter presenter, Runnable changed) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
        this.words = new PlanWords(ui);
        this.changed = changed;
        theme = parts.choice("plan.item.theme", "plan.item.theme", List.of(Optional.empty()), this::said);
        kind = parts.choice("plan.item.kind", "plan.item.kind", List.of(""), this::kindName);
        day = field("plan.item.day");
        time = field("plan.item.time");
        cue = field("plan.item.cue");
        wrong = parts.label("small warning", "");
        wrong.setName("plan.item.wrong");
        JPanel purposeBoxes = Parts.panel("ins 0, gap 12 4, wrap 2", "[][]", "");
        for (Purpose purpose : Purpose.values()) {
            JCheckBox box =
                    box("plan.item.purpose." + purpose.name().toLowerCase(Locale.ROOT), Purposes.text(ui, purpose));
            purposes.put(purpose, box);
            purposeBoxes.add(box);
        }
        spread = parts.link("plan.item.spread", "plan.item.spread", presenter::spread);
        JPanel rows = new FormRows(parts, "[grow,fill,sg]12[grow,fill,sg]")
                .line(new Field("plan.item.day", day), new Field("plan.item.time", time))
                .line(new Field("plan.item.cue", cue))
                .line(new Field("plan.item.theme", theme))
                .panel();
        panel = Parts.panel("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "");
        panel.add(rows);
        panel.add(wrong, "gapbottom 6");
        panel.add(prompts, "gapbottom 8");
        panel.add(parts.label("mediumStrong", ui.text("plan.item.channels")), "gapbottom 4");
        panel.add(channelBoxes, "gapbottom 4");
        panel.add(spread, "growx 0, alignx left, gapbottom 4");
        panel.add(parts.label("mediumStrong", ui.text("plan.item.kind")), "gaptop 4, gapbottom 6");
        panel.add(kind, "h 36!, w 10:40:n, gapbottom 12");
        panel.add(parts.label("mediumStrong", ui.text("plan.item.purposes")), "gapbottom 4");
        panel.add(purposeBoxes, "gapbottom 8");
        theme.addActionListener(event -> changed());
        kind.addActionListener(event -> changed());
        Stream.of(day, time, cue).forEach(field -> Typing.heard(field, this::changed));
    }

    JComponent view() {
        return panel;
    }

    List<JTextField> lines() {
        return List.of(day, time, cue);
    }

    /** Shows what the content says; a day that is only half typed stays as it is. */
    void show(ContentItem item, PlanView now, boolean editable) {
        showing = true;
        plan = now;
        fill(theme, themes(item), item.what().theme());
        if (!parsedDay().equals(Optional.of(item.when().day()))) {
            day.setText(item.when().day().map(ui.formats()::date).orElse(""));
        }
        if (!parsedTime().equals(Optional.of(item.when().time()))) {
            time.setText(item.when().time().map(ui.formats()::time).orElse(""));
        }
        if (!cue.getText().equals(item.when().cue())) {
            cue.setText(item.when().cue());
        }
        boxes(item);
        fill(kind, kinds(item), item.what().kindId());
        kind.setEnabled(kind.getItemCount() > 1 && editable);
        purposes.forEach(
                (purpose, box) -> box.setSelected(item.what().purposes().contains(purpose)));
        spread.setVisible(item.open() && item.what().channels().size() > 1 && editable);
        prompts(item);
        boolean open = item.open() && editable;
        List.of(day, time).forEach(field -> field.setEditable(open));
        cue.setEditable(editable);
        theme.setEnabled(editable);
        channels.values().forEach(box -> box.setEnabled(open));
        purposes.values().forEach(box -> box.setEnabled(editable));
        showing = false;
        sayWrong();
    }

    /** The content as these fields say it; a day or a time that cannot be read stays as it was. */
    ContentItem onto(ContentItem item) {
        List<ChannelId> where = channels.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        List<Purpose> what = purposes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
        ContentItem.What was = item.what();
        return item.with(new ContentItem.What(
                        was.title(),
                        was.text(),
                        theme.getSelectedIndex() < 0 ? was.theme() : theme.getItemAt(theme.getSelectedIndex()),
                        what,
                        where,
                        kind.getSelectedIndex() < 0 ? was.kindId() : kind.getItemAt(kind.getSelectedIndex())))
                .with(new ContentItem.When(
                        parsedDay().orElse(item.when().day()),
                        parsedTime().orElse(item.when().time()),
                        cue.getText()));
    }

    private void changed() {
        if (!showing) {
            sayWrong();
            changed.run();
        }
    }

    private void sayWrong() {
        String said = parsedDay().isEmpty()
                ? ui.text("plan.wrong.day")
                : parsedTime().isEmpty() ? ui.text("plan.wrong.time") : "";
        wrong.setText(said);
        wrong.setVisible(!said.isEmpty());
    }

    /** Empty where it is no day; a day of none where nothing stands there. */
    private Optional<Optional<LocalDate>> parsedDay() {
        String typed = day.getText().strip();
        if (typed.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        // One that is over was planned once, and may stay.
        return ui.formats()
                .parseDay(typed)
                .or(() -> ComingDay.of(typed, ui.work().today()))
                .map(Optional::of);
    }

    private Optional<Optional<LocalTime>> parsedTime() {
        String typed = time.getText().strip();
        return typed.isEmpty()
                ? Optional.of(Optional.empty())
                : ui.formats().parseTime(typed).map(Optional::of);
    }

    private static <T> void fill(JComboBox<T> box, List<T> choices, T chosen) {
        List<T> there = new ArrayList<>();
        for (int at = 0; at < box.getItemCount(); at++) {
            there.add(box.getItemAt(at));
        }
        if (!there.equals(choices)) {
            box.removeAllItems();
            choices.forEach(box::addItem);
        }
        box.setSelectedItem(chosen);
    }

    private List<Optional<Id<Theme>>> themes(ContentItem item) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(Optional.<Id<Theme>>empty()),
                                plan.themes().stream().map(theme -> Optional.of(theme.id()))),
                        // One that is gone stays with its contents until the person says otherwise.
                        Stream.of(item.what().theme()))
                .distinct()
                .toList();
    }

    private String said(Optional<Id<Theme>> id) {
        return id.map(wanted -> plan.themes().stream()
                        .filter(theme -> theme.id().equals(wanted))
                        .findFirst()
                        .map(Theme::name)
                        .orElse(ui.text("plan.theme.gone")))
                .orElse(ui.text("plan.theme.open"));
    }

    private List<String> kinds(ContentItem item) {
        Stream<String> known = item.what().channels().stream()
                .flatMap(channel -> ui.work().channels().channel(channel).stream())
                .flatMap(channel -> channel.kinds().stream())
                .map(ActivityKindInfo::id);
        return Stream.of(Stream.of(""), known, Stream.of(item.what().kindId()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private String kindName(String id) {
        return ui.work().channels().channels().stream()
                .flatMap(channel -> channel.kinds().stream())
                .filter(kind -> kind.id().equals(id))
                .map(ActivityKindInfo::name)
                .findFirst()
                .orElse(id.isEmpty() ? ui.text("plan.item.kind.usual") : id);
    }

    private void boxes(ContentItem item) {
        List<ChannelId> all = Stream.concat(
                        ui.work().channels().channels().stream()
                                .map(ChannelInfo::id)
                                .filter(id -> !id.equals(OwnMetrics.NO_CHANNEL)),
                        item.what().channels().stream())
                .distinct()
                .toList();
        if (!List.copyOf(channels.keySet()).equals(all)) {
            channels.clear();
            channelBoxes.removeAll();
            for (ChannelId id : all) {
                JCheckBox box = box("plan.item.channel." + id, words.channel(id));
                channels.put(id, box);
                JPanel one = Parts.panel("ins 0, gap 4", "[][12!]", "[24!,center]");
                one.add(box);
                one.add(new JLabel(ChannelMark.of(words.mark(id))));
                channelBoxes.add(one);
            }
            channelBoxes.revalidate();
        }
        channels.forEach((id, box) -> box.setSelected(item.what().channels().contains(id)));
    }

    /** The questions of the theme, to write by; each can become an idea of its own. */
    private void prompts(ContentItem item) {
        prompts.removeAll();
        plan.theme(item)
                .ifPresent(of -> of.prompts().stream().limit(4).forEach(prompt -> {
                    JComponent link = parts.linkSaying(
                            "plan.item.prompt." + prompts.getComponentCount(),
                            prompt,
                            () -> presenter.add(prompt, Optional.of(of.id())));
                    link.setToolTipText(ui.text("plan.item.prompt"));
                    prompts.add(link, "growx 0, alignx left");
                }));
        prompts.setVisible(prompts.getComponentCount() > 0);
        prompts.revalidate();
    }

    private JCheckBox box(String name, String said) {
        JCheckBox box = Named.as(new JCheckBox(said), name, said);
        box.setOpaque(false);
        box.addActionListener(event -> changed());
        return box;
    }

    private JTextField field(String key) {
        JTextField field = parts.field(key, key);
        TextUndo.on(field);
        return field;
    }
}
