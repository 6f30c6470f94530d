package somepolku.ui.plan.item;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Id;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Sight;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.plan.model.Opened;
import somepolku.ui.plan.model.Opened.Ask;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanWords;

/** One content: its text on the left, what it is about and for on the right. Escape keeps it and goes back. */
public final class ItemPage {
    private final Ui ui;
    private final Parts parts;
    private final PlanPresenter presenter;
    private final PlanWords words;
    private final JTextField title;
    private final TextUndo titleUndo;
    private final ItemText text;
    private final ItemFields fields;
    private final AskPart ask;
    private final JLabel state;
    private final JLabel count;
    private final JButton publish;
    private final JButton plan;
    private final JButton keep;
    private final JComponent remove;
    private final JPanel page = Parts.panel(
            "ins 20 24 24 24, gap 0, fill, hidemode 3", "[grow,fill]24[352!,fill]", "[36!,center]12[grow,fill]");
    private Optional<Id<ContentItem>> of = Optional.empty();
    private boolean showing;

    public ItemPage(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
        this.words = new PlanWords(ui);
        title = Parts.styled(parts.field("plan.item.title", "plan.item.title"), "h2");
        title.putClientProperty("JTextField.placeholderText", ui.text("plan.item.title.hint"));
        titleUndo = TextUndo.on(title);
        text = new ItemText(ui, this::changed);
        fields = new ItemFields(ui, presenter, this::changed);
        ask = new AskPart(ui, presenter);
        state = parts.label("medium secondary", "");
        state.setName("plan.item.state");
        count = parts.label("medium secondary", "");
        count.setName("plan.item.words");
        publish = parts.ordinary("plan.item.publish", "plan.item.publish", () -> presenter.ask(Ask.PUBLISH));
        plan = parts.primary("plan.item.plan", "plan.item.plan", presenter::planOpened);
        plan.setIcon(Icons.of("calendar", 16));
        keep = parts.ordinary("plan.item.keep", "plan.item.keep", presenter::close);
        remove = parts.icon("plan.item.remove", "plan.item.remove", "trash-2", this::remove);
        page.setName("plan.item");
        page.add(head(), "spanx, growx, wrap");
        page.add(left(), "grow, wmin 0, hmin 0");
        page.add(right(), "grow, hmin 0");
        title.addActionListener(event -> text.focus());
        Parts.act(title, "ESCAPE", presenter::close);
        text.onEscape(presenter::close);
        fields.lines().forEach(line -> {
            Parts.act(line, "ESCAPE", presenter::close);
            line.addActionListener(event -> presenter.close());
        });
        Typing.heard(title, this::changed);
    }

    public JComponent view() {
        return page;
    }

    /** To the title of a new content, to the text of another. */
    public void focus() {
        presenter
                .state()
                .now()
                .opened()
                .filter(open -> open.ask() == Ask.NOTHING)
                .ifPresent(open -> {
                    if (open.now().title().isBlank()) {
                        title.requestFocusInWindow();
                    } else {
                        text.focus();
                    }
                });
    }

    public void show(PlanState now, Opened open) {
        ContentItem item = open.now();
        boolean other = !of.equals(Optional.of(item.id()));
        of = Optional.of(item.id());
        boolean editable = !presenter.readOnly();
        showing = true;
        if (!title.getText().equals(item.title())) {
            title.setText(item.title());
            title.setCaretPosition(0);
            titleUndo.forget();
        }
        title.setEditable(editable);
        text.show(item.what().text(), editable);
        fields.show(item, now.plan(), editable);
        ask.show(open, now.plan());
        showing = false;
        state.setText(words.state(item.state()));
        int written = PlanWords.words(item.what().text());
        count.setText(written == 0 ? "" : ui.calm().figure(ui.text("plan.words", written)));
        publish.setVisible(item.open() && open.ask() != Ask.PUBLISH);
        plan.setVisible(item.open() && open.ask() != Ask.PUBLISH);
        keep.setVisible(!item.open());
        remove.setVisible(open.before().isPresent());
        List.of(publish, plan).forEach(button -> Changing.control(ui, button));
        Changing.control(ui, remove);
        if (other) {
            text.begin();
            Edt.later(this::focus);
        }
        page.revalidate();
    }

    /** Nothing is open any more: the next is another one, also where it is the same. */
    public void closed() {
        of = Optional.empty();
    }

    private JComponent head() {
        JPanel head = Region.mark(Parts.panel("ins 0, gap 0, fill, hidemode 3", "[]12[]push[]16[]", "[36!,center]"));
        JButton back = (JButton) parts.link("plan.item.back", "plan.item.back", presenter::close);
        back.setIcon(Icons.of("chevron-left", 18));
        head.add(back);
        head.add(state);
        head.add(count);
        JPanel acts = Parts.panel("ins 0, gap 8, hidemode 3", "", "[32!,center]");
        List.of(remove, publish, plan, keep).forEach(act -> acts.add(act, "h 32!"));
        head.add(acts);
        return head;
    }

    private JComponent left() {
        Card card = Region.mark(
                new Card(new MigLayout("ins 12 0 0 0, gap 0, wrap 1, fill", "[grow,fill]", "[44!]4[grow,fill]")));
        card.add(title, "gapleft 16, gapright 16, h 44!, wmin 0");
        card.add(text.view(), "grow, wmin 0, hmin 0");
        return card;
    }

    private JComponent right() {
        JPanel column = Parts.panel("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[0:0:,grow,fill]", "");
        column.add(ask.view(), "gapbottom 16");
        Card card = new Card(new MigLayout("ins 14 16 12 16, gap 0, fillx", "[0:0:,grow,fill]", ""));
        card.add(fields.view(), "wmin 0");
        column.add(card);
        Sight.keep(column);
        return Region.mark(Parts.scroll(column));
    }

    private void changed() {
        if (!showing) {
            presenter.state().now().opened().ifPresent(open -> presenter.typed(said(open.now())));
        }
    }

    private ContentItem said(ContentItem was) {
        ContentItem with = fields.onto(was);
        return with.with(with.what().said(title.getText(), text.text()));
    }

    private void remove() {
        presenter.state().now().opened().flatMap(Opened::before).ifPresent(presenter::remove);
    }
}
