package somepolku.ui.today;

import java.awt.Component;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.Activity;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.today.attach.AttachmentsCard;
import somepolku.ui.today.deed.DeedForm;
import somepolku.ui.today.deed.Deeds;
import somepolku.ui.today.deed.DeedsCard;
import somepolku.ui.today.entry.EntryLine;
import somepolku.ui.today.job.JobsCard;
import somepolku.ui.today.note.NoteCard;
import somepolku.ui.today.offered.OfferedForm;
import somepolku.ui.today.offered.OfferedSheet;
import somepolku.ui.today.template.Sheet;
import somepolku.ui.today.template.TemplateForm;
import somepolku.ui.today.template.TemplateMenu;

/** Draws the day: what the person says on the left, what the program says on the right. */
final class TodayPanel extends JPanel {
    private static final int RIGHT_BELOW = 1120;
    private static final String BOTH_COLUMNS = "[grow,fill]24[332!]";
    private static final String LEFT_ALONE = "[grow,fill]12[0!]";

    private final transient Ui ui;
    private final transient TodayPresenter presenter;
    private final transient NextColumn next;
    private final transient EntryLine entry;
    private final JLabel title;
    private final JLabel howFar;
    private final transient DeedsCard deeds;
    private final JComponent empty;
    private final JPanel right = Region.mark(Parts.panel("ins 0, gap 0, fill", "[grow,fill]", "[grow]"));
    private final JButton drawer;
    private transient Optional<Activity> formOf = Optional.empty();
    private transient Optional<DeedForm> form = Optional.empty();
    private transient Optional<TemplateForm> sheet = Optional.empty();
    private transient Optional<OfferedForm> offered = Optional.empty();
    private boolean wanted;
    private boolean listAsked;

    TodayPanel(Ui ui, TodayPresenter presenter) {
        super(new MigLayout("ins 20 24 24 12, gap 0, fill, hidemode 3", BOTH_COLUMNS, "[56!]12[grow,fill]"));
        this.ui = ui;
        this.presenter = presenter;
        Parts parts = new Parts(ui.texts());
        next = new NextColumn(ui, presenter);
        entry = new EntryLine(ui, presenter.entry());
        title = parts.label("h1", "");
        title.setName("today.title");
        howFar = parts.label("medium secondary", "");
        howFar.setName("today.far");
        deeds = new DeedsCard(ui, presenter.deeds());
        empty = EmptyDay.view(ui);
        drawer = parts.ordinary("today.drawer", "today.next", this::toggle);
        setOpaque(false);
        setName("today");
        // The scroll bar of the right column stands in the edge of the page.
        add(head(), "span 2, grow, gapright 12, wrap");
        add(left(), "grow, wmin 0, hmin 0");
        add(right, "grow, hmin 0");
        ui.commands().bind(ui.lifetime(), Command.ENTRY_LINE, this::toEntry);
        presenter.day().follow(ui.lifetime(), this::show);
        // With the plugins come their guides, of which the right column tells.
        ui.channelsChanged().listen(ui.lifetime(), this::remember);
        presenter.reminders().remembered().follow(ui.lifetime(), remembered -> remember());
        presenter.due().due().follow(ui.lifetime(), due -> remember());
        presenter.planned().due().follow(ui.lifetime(), due -> remember());
        presenter.milestones().lines().follow(ui.lifetime(), lines -> remember());
        presenter.planned().asked().follow(ui.lifetime(), asked -> remember());
        presenter.past().past().follow(ui.lifetime(), past -> remember());
        presenter.digest().digest().follow(ui.lifetime(), digest -> remember());
        presenter.marks().state().follow(ui.lifetime(), marks -> drawerFor(marks.open()));
        ui.calm().listen(ui.lifetime(), this::calm);
        presenter.deeds().deeds().follow(ui.lifetime(), this::show);
        presenter.template().open().follow(ui.lifetime(), this::show);
        presenter.offered().open().follow(ui.lifetime(), this::showOffered);
        presenter.offered().wrong().follow(ui.lifetime(), wrong -> offered.ifPresent(form -> form.say(wrong)));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    /** To the deed that was asked for, else to the line in which the next one is written. */
    void focus(boolean deedAsked) {
        listAsked = deedAsked;
        if (deedAsked) {
            deeds.focus();
        } else {
            entry.field().requestFocusInWindow();
        }
    }

    private void toEntry() {
        ui.navigator().open(Place.room("today"));
    }

    private JComponent head() {
        JPanel head =
                Region.mark(Parts.panel("ins 0, gap 0, fill, hidemode 3", "[grow,fill]12[]12[]", "[32!]4[18!]push"));
        head.add(title, "cell 0 0");
        head.add(howFar, "cell 0 1");
        head.add(drawer, "cell 1 0, spany 2, h 32!, aligny center");
        head.add(new WeekStrip(ui, presenter), "cell 2 0, spany 2, aligny top");
        return head;
    }

    private JComponent left() {
        JPanel left = Region.mark(Parts.panel(
                "ins 0, gap 0, wrap 1, fill, hidemode 3",
                "[grow,fill]",
                "[48!]8[28:pref:,shrink 0]16[]0[]16[grow,fill]0[]"));
        left.add(entry.field(), "cell 0 0, growx, wmin 0, h 48!");
        left.add(entry.chips(), "cell 0 1, growx, wmin 0");
        left.add(deeds.view(), "cell 0 2, grow, wmin 0");
        left.add(empty, "cell 0 2, growx, wmin 0");
        left.add(new JobsCard(ui, presenter.jobs()).view(), "cell 0 3, grow, wmin 0, gaptop 16");
        AttachmentsCard attachments = new AttachmentsCard(ui, presenter.attachments());
        NoteCard note = new NoteCard(
                ui, presenter.note(), new TemplateMenu(ui, presenter.offered()).button(), attachments.button());
        attachments.takingAt(note.editor());
        left.add(note.view(), "cell 0 4, grow, wmin 0, hmin 120");
        left.add(attachments.view(), "cell 0 5, growx, wmin 0, gaptop 16");
        return left;
    }

    private void show(Day day) {
        title.setText(ui.formats().dayTitle(day.day()));
        howFar.setText(presenter.howFar());
        remember();
    }

    private void remember() {
        // In a narrow window the column is away, and its button tells that something is due.
        int due = presenter.waiting().now();
        String next = due == 0 || ui.calm().on() ? ui.text("today.next") : ui.text("today.next.due", due);
        drawer.setText(next);
        drawer.getAccessibleContext().setAccessibleName(next);
        if (!filling()) {
            boolean inside = Region.focused(right);
            fillRight();
            if (inside && !Region.focused(right)) {
                // What was pressed is done and gone: the next thing to do takes its place.
                Region.first(right).ifPresent(Component::requestFocusInWindow);
            }
        }
    }

    private void show(Deeds shown) {
        deeds.view().setVisible(!shown.list().isEmpty());
        empty.setVisible(shown.list().isEmpty());
        if (!shown.edited().equals(formOf)) {
            formOf = shown.edited();
            if (formOf.isPresent()) {
                presenter.template().close();
                presenter.offered().setAside();
            }
            fillRight();
            if (formOf.isEmpty()) {
                fit();
                deeds.focus();
            }
        }
        if (listAsked && !shown.list().isEmpty()) {
            // The list can take the focus only now that it is in sight.
            listAsked = false;
            Edt.later(deeds::focus);
        }
        revalidate();
        repaint();
    }

    private void show(Optional<Sheet> open) {
        if (open.isPresent() && sheet.filter(form -> form.of(open.get())).isPresent()) {
            sheet.get().know(open.get());
            return;
        }
        boolean had = sheet.isPresent();
        sheet = open.map(now -> new TemplateForm(ui, presenter.template(), now));
        if (open.isPresent()) {
            leaveDeed();
            presenter.offered().setAside();
        }
        if (had || open.isPresent()) {
            fillRight();
            fit();
        }
        if (had && open.isEmpty() && formOf.isEmpty()) {
            entry.field().requestFocusInWindow();
        }
    }

    private void showOffered(Optional<OfferedSheet> open) {
        if (open.isPresent() && offered.filter(form -> form.of(open.get())).isPresent()) {
            return;
        }
        boolean had = offered.isPresent();
        offered = open.map(now -> new OfferedForm(ui, presenter.offered(), now));
        if (open.isPresent()) {
            leaveDeed();
            presenter.template().close();
        }
        if (had || open.isPresent()) {
            fillRight();
            fit();
        }
        if (had && !filling()) {
            entry.field().requestFocusInWindow();
        }
    }

    private void leaveDeed() {
        if (formOf.isPresent()) {
            presenter.deeds().keep();
            presenter.deeds().closeForm();
        }
    }

    /** Whether something is filled in on the right. */
    private boolean filling() {
        return formOf.isPresent() || sheet.isPresent() || offered.isPresent();
    }

    private void fillRight() {
        right.removeAll();
        if (sheet.isPresent()) {
            fillRight(sheet.get().view(), sheet.get()::focus);
            return;
        }
        if (offered.isPresent() && formOf.isEmpty()) {
            fillRight(offered.get().view(), offered.get()::focus);
            return;
        }
        form = formOf.map(deed -> new DeedForm(ui, presenter.deeds(), deed));
        form.ifPresentOrElse(
                made -> fillRight(made.view(), made::focus),
                () -> right.add(
                        Parts.scroll(next.view(
                                presenter.day().now(),
                                presenter.reminders().remembered().now())),
                        "grow, wmin 0, hmin 0"));
        right.revalidate();
        right.repaint();
    }

    private void fillRight(JComponent filled, Runnable focus) {
        right.add(filled, "growx, wmin 0, gapright 12, aligny top, hmax 100%");
        fit();
        focus.run();
        right.revalidate();
        right.repaint();
    }

    private void calm() {
        form.ifPresent(open -> open.calm(ui.calm().on()));
        sheet.ifPresent(TemplateForm::calm);
        remember();
    }

    /** The form of a mark stands in the right column, which a narrow window has away. */
    private void drawerFor(boolean open) {
        if (open && !wanted) {
            toggle();
        }
    }

    private void toggle() {
        wanted = !wanted;
        fit();
    }

    /** In a narrow window the right column comes only when it is asked for, or when a deed is being changed. */
    private void fit() {
        boolean narrow = getTopLevelAncestor() != null && getTopLevelAncestor().getWidth() < RIGHT_BELOW;
        drawer.setVisible(narrow && !filling());
        right.setVisible(!narrow || wanted || filling());
        ((MigLayout) getLayout()).setColumnConstraints(right.isVisible() ? BOTH_COLUMNS : LEFT_ALONE);
        revalidate();
    }
}
