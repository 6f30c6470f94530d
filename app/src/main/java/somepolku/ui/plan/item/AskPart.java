package somepolku.ui.plan.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.plan.model.Opened;
import somepolku.ui.plan.model.Opened.Ask;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanWords;
import somepolku.work.plan.PlanView;

/** What a publication or a look back asks, and of what is published where it can be seen. */
final class AskPart {
    private final Ui ui;
    private final Parts parts;
    private final PlanPresenter presenter;
    private final PlanWords words;
    private final Card card = new Card(new MigLayout("ins 14 16 16 16, gap 0, wrap 1, fillx", "[grow,fill]", ""));
    private final List<JTextField> fields = new ArrayList<>();
    private Optional<Shape> shown = Optional.empty();

    /** What decides which fields stand there: while it is the same, what was typed stays. */
    private record Shape(Id<ContentItem> id, Ask ask, ContentItem.State state, List<ChannelId> channels, int deeds) {}

    AskPart(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
        this.words = new PlanWords(ui);
        card.setName("plan.ask");
    }

    JComponent view() {
        return card;
    }

    void show(Opened open, PlanView plan) {
        ContentItem item = open.now();
        Ask ask = item.open() ? open.ask() == Ask.REVIEW ? Ask.PUBLISH : open.ask() : Ask.REVIEW;
        List<Activity> deeds = plan.deeds(item);
        Shape now = new Shape(item.id(), ask, item.state(), presenter.channels(item), deeds.size());
        if (shown.equals(Optional.of(now))) {
            return;
        }
        boolean asked = open.ask() != Ask.NOTHING
                && shown.filter(was -> was.id.equals(now.id) && was.ask == ask).isEmpty();
        shown = Optional.of(now);
        card.removeAll();
        fields.clear();
        card.setVisible(ask != Ask.NOTHING);
        if (ask == Ask.PUBLISH) {
            publish(item);
        } else if (ask == Ask.REVIEW) {
            review(item, deeds);
        }
        card.revalidate();
        if (asked) {
            Edt.later(this::focus);
        }
    }

    private void focus() {
        fields.stream().findFirst().ifPresent(JTextField::requestFocusInWindow);
    }

    private void publish(ContentItem item) {
        card.add(parts.label("h4", ui.text("plan.publish")), "gapbottom 4");
        for (ChannelId channel : presenter.channels(item)) {
            String said = channel.equals(ChannelId.NONE)
                    ? ui.text("plan.publish.link")
                    : ui.text("plan.publish.link.on", words.channel(channel));
            field("plan.publish.link." + fields.size(), said, "", this::publish);
        }
        field(
                "plan.publish.day",
                ui.text("plan.publish.day"),
                ui.formats().date(ui.work().today()),
                this::publish);
        JButton act = parts.primary("plan.publish.do", "plan.publish.do", this::publish);
        card.add(Changing.control(ui, act), "growx 0, alignx left, h 32!, gaptop 12");
    }

    private void publish() {
        List<String> typed = fields.stream().map(JTextField::getText).toList();
        presenter.publish(typed.get(typed.size() - 1), typed.subList(0, typed.size() - 1));
    }

    private void review(ContentItem item, List<Activity> deeds) {
        card.add(
                parts.label(
                        "h4",
                        item.came()
                                .published()
                                .map(day -> ui.text(
                                        "plan.published.on", ui.formats().day(day)))
                                .orElse(ui.text("plan.review"))),
                "gapbottom 4");
        for (Activity deed : deeds) {
            card.add(
                    parts.linkSaying(
                            "plan.deed." + deeds.indexOf(deed),
                            ui.text("plan.deed", words.channel(deed.channel())),
                            () -> presenter.toDeed(deed)),
                    "growx 0, alignx left");
        }
        String note = words.note(item);
        if (!note.isEmpty() && item.state() == ContentItem.State.PUBLISHED) {
            card.add(parts.paragraph("medium secondary", note, 316), "gaptop 4");
        }
        field(
                "plan.review.happened",
                ui.text("plan.review.happened"),
                item.came().happened(),
                this::review);
        field("plan.review.lesson", ui.text("plan.review.lesson"), item.came().lesson(), this::review);
        JButton act = parts.primary("plan.review.do", "plan.review.do", this::review);
        card.add(Changing.control(ui, act), "growx 0, alignx left, h 32!, gaptop 12");
    }

    private void review() {
        presenter.review(fields.get(0).getText(), fields.get(1).getText());
    }

    private void field(String name, String said, String text, Runnable act) {
        JTextField field = Named.as(new JTextField(text), name, said);
        field.setCaretPosition(0);
        TextUndo.on(field);
        field.setEditable(!presenter.readOnly());
        field.addActionListener(event -> act.run());
        Parts.act(field, "ESCAPE", presenter::close);
        card.add(parts.label("mediumStrong", said), "gaptop 8, gapbottom 4");
        card.add(field, "w 10:40:n, h 36!");
        fields.add(field);
    }
}
