package somepolku.ui.imports;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import somepolku.ui.imports.columns.ColumnsPanel;
import somepolku.ui.imports.guide.GuidesPanel;
import somepolku.ui.imports.guide.GuidesPresenter;
import somepolku.ui.imports.model.ImportsState;
import somepolku.ui.imports.model.ImportsState.Stage;
import somepolku.ui.imports.view.DetailTabs;
import somepolku.ui.imports.view.Keys;
import somepolku.ui.imports.view.PreviewTable;
import somepolku.ui.imports.view.StripView;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.work.columns.Columns;

/** The room: what was found in the files, and the one button that stores it. */
final class ImportsPanel {
    private final ImportsPresenter presenter;
    private final GuidesPresenter guides;
    private final Ui ui;
    private final Parts parts;
    private final JPanel page =
            Parts.panel("ins 20 24 24 24, gap 0, fill, hidemode 3", "[grow,fill]", "[36!]4[20!]14[]0[grow,fill]0[]0[]");
    private final CardLayout faces = new CardLayout();
    private final JPanel face = new JPanel(faces);
    private final JLabel title;
    private final JLabel subtitle;
    private final JButton way;
    private final JButton link;
    private final JButton leave;
    private final GuidesPanel guide;
    private final ColumnsPanel columns;
    private final StripView strip;
    private final JProgressBar progress = new JProgressBar();
    private final JLabel reading;
    private final JButton choose;
    private final PreviewTable table;
    private final DetailTabs details;
    private final JCheckBox keepNames;
    private final JComponent names;
    private final BottomBar bottom;
    private Stage drawn = Stage.EMPTY;
    private boolean guided;
    private boolean told;
    private @Nullable ImportsState rendered;
    private boolean opened;
    private boolean rehearsing;
    private @Nullable Component opener;

    ImportsPanel(Ui ui, ImportsPresenter presenter, GuidesPresenter guides) {
        this.ui = ui;
        this.presenter = presenter;
        this.guides = guides;
        this.parts = new Parts(ui.texts());
        page.setName("imports");
        title = parts.label("h1", "");
        title.setName("imports.title");
        subtitle = parts.label("secondary", "");
        way = parts.ordinary("imports.guide", "imports.guide", this::guide);
        link = parts.link("imports.guide.link", "imports.guide", this::guide);
        leave = parts.ordinary("imports.guide.close", "imports.guide.close", guides::close);
        guide = new GuidesPanel(ui, guides);
        columns = new ColumnsPanel(ui, presenter.columns());
        strip = new StripView(parts, presenter::use, presenter::undo, this::guide);
        reading = parts.label("h4", "");
        choose = parts.ordinary("imports.choose", "imports.empty.choose", this::choose);
        table = new PreviewTable(parts, ui.formats(), presenter::fold);
        details = new DetailTabs(parts);
        keepNames = Named.as(
                new JCheckBox(parts.text("imports.keepNames")), "imports.keepNames", parts.text("imports.keepNames"));
        names = names();
        bottom = new BottomBar(parts, presenter);
        page.add(head(), "cell 0 0");
        page.add(subtitle, "cell 0 1");
        page.add(strip, "cell 0 2, gapbottom 12");
        face.setOpaque(false);
        face.add(invitation(), "invitation");
        face.add(busy(), "busy");
        face.add(preview(), "preview");
        face.add(guide.component(), "guide");
        face.add(columns.component(), "columns");
        page.add(face, "cell 0 3, grow, wmin 0, hmin 0");
        page.add(names, "cell 0 4, gaptop 10");
        page.add(bottom.component(), "cell 0 5, gaptop 10, h 32!");
        Keys.on(page, "ENTER", this::enter);
        Keys.on(page, "ESCAPE", this::leave);
        presenter.state().follow(ui.lifetime(), state -> draw());
        guides.state().follow(ui.lifetime(), state -> draw());
        presenter.columns().state().follow(ui.lifetime(), state -> draw());
    }

    JComponent component() {
        return page;
    }

    void focus() {
        if (guided) {
            guide.focus();
        } else if (telling()) {
            columns.focus();
        } else if (drawn == Stage.EMPTY) {
            choose.requestFocusInWindow();
        } else {
            bottom.focus(drawn);
        }
    }

    /** Shows what is not so, while nobody sees it and no file has come. */
    void rehearse(Supplier<ImportsState> made) {
        if (!page.isShowing() && presenter.state().now().stage() == Stage.EMPTY && !guided) {
            render(made.get(), false);
            rehearsing = true;
        }
    }

    /** The page comes into sight: what was only rehearsed goes. */
    void rehearsed() {
        if (rehearsing) {
            draw();
        }
    }

    /** Whether the columns of a table are asked about. */
    private boolean telling() {
        return presenter.columns().state().now().open();
    }

    private void draw() {
        ImportsState state = presenter.state().now();
        boolean open = guides.state().now().open();
        rehearsing = false;
        render(state, open);
        boolean tells = telling();
        boolean turned = tells != told;
        told = tells;
        if (open != guided) {
            turn(open);
        } else if (turned) {
            drawn = state.stage();
            focus();
        } else if (state.stage() != drawn) {
            drawn = state.stage();
            focus();
        }
    }

    private void render(ImportsState state, boolean open) {
        Stage stage = state.stage();
        boolean read = stage == Stage.READING;
        boolean found = !read && !state.rows().isEmpty() && stage != Stage.EMPTY;
        boolean tells = telling() && !open;
        boolean shown = found && !open && !tells;
        ImportsState before = rendered;
        boolean moved =
                before != null && open == opened && !state.equals(before) && state.equals(before.with(state.doing()));
        rendered = state;
        opened = open;
        reading.setText(state.doing().what());
        double share = state.doing().share();
        progress.setIndeterminate(share < 0);
        progress.setValue((int) Math.round(Math.max(0, share) * progress.getMaximum()));
        bottom.draw(state, shown);
        if (moved) {
            return;
        }
        title.setText(ui.text(open ? "imports.guide.title" : tells ? "imports.columns.title" : "imports.title"));
        subtitle.setText(
                tells
                        ? ui.text("imports.columns.subtitle", asked())
                        : ui.text(
                                open
                                        ? "imports.guide.subtitle"
                                        : stage == Stage.STORED ? "imports.subtitle.stored" : "imports.subtitle"));
        strip.show(open || tells ? Optional.empty() : state.strip(), stage == Stage.STORED && state.undoable());
        faces.show(face, open ? "guide" : tells ? "columns" : read ? "busy" : found ? "preview" : "invitation");
        // Where nothing was read yet, the invitation itself leads to the guides.
        way.setVisible(!open && !tells && stage != Stage.EMPTY && GuidesPresenter.possible(ui));
        link.setVisible(GuidesPresenter.possible(ui));
        leave.setVisible(open);
        if (shown) {
            table.show(state.rows());
            details.show(state.tabs());
        }
        keepNames.setSelected(state.keepNames());
        names.setVisible(shown && stage != Stage.STORED && stage != Stage.STORING);
    }

    private String asked() {
        return presenter
                .columns()
                .state()
                .now()
                .sight()
                .map(Columns.Sight::file)
                .orElse("");
    }

    /** When the guides are put away, the focus goes back to where they were asked for. */
    private void turn(boolean open) {
        Component before = opener;
        guided = open;
        drawn = presenter.state().now().stage();
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        opener = open && owner != null && page.isAncestorOf(owner) ? owner : null;
        if (!open && before != null && before.isShowing()) {
            before.requestFocusInWindow();
        } else {
            focus();
        }
    }

    private void guide() {
        guides.open(Optional.empty());
    }

    private void leave() {
        if (guided) {
            guides.close();
        } else if (telling()) {
            presenter.columns().close();
        }
    }

    /** Enter presses the button that has the focus, else the filled one. */
    private void enter() {
        if (KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof AbstractButton button) {
            button.doClick();
        } else if (telling()) {
            columns.press();
        } else {
            bottom.press();
        }
    }

    private JComponent head() {
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[grow,fill]8[]", "[36!,center]");
        head.add(title);
        JPanel acts = Parts.panel("ins 0, gap 8, hidemode 3", "", "[32!]");
        acts.add(way, "h 32!");
        acts.add(leave, "h 32!");
        JButton add = parts.ordinary("imports.add", "imports.add", this::choose);
        add.setIcon(Icons.of("plus", 16));
        acts.add(add, "h 32!");
        head.add(acts);
        return head;
    }

    private JComponent invitation() {
        Card card = new Card(new MigLayout("ins 24, gap 0, fill", "[center]", "push[]12[]8[]20[]12[]push"));
        card.add(new JLabel(Icons.of("download", 28, Tone.AC)), "wrap");
        card.add(parts.label("h3", parts.text("imports.empty.title")), "wrap");
        card.add(parts.paragraph("secondary", parts.text("imports.empty"), 460), "wrap");
        card.add(Changing.control(ui, choose), "split 2, h 32!");
        card.add(
                Changing.control(
                        ui,
                        parts.ordinary(
                                "imports.folder",
                                "imports.empty.folder",
                                () -> ui.commands().run(Command.IMPORT_FOLDER))),
                "h 32!, gapleft 8, wrap");
        card.add(link);
        return card;
    }

    private JComponent preview() {
        JPanel both = Parts.panel(
                "ins 0, gap 0, fill, wrap 1", "[grow,fill]", "[106:pref:pref,shrinkprio 200]12[144:pref:,grow,fill]");
        both.add(table.component(), "grow, wmin 0");
        both.add(details.component(), "grow, wmin 0");
        return both;
    }

    private JComponent busy() {
        Card card = new Card(new MigLayout("ins 24, gap 0, fill", "[center]", "push[]6[]16[]16[]push"));
        Named.as(progress, "imports.progress", parts.text("imports.title"));
        progress.setMaximum(1000);
        card.add(reading, "wrap, wmax 700");
        card.add(parts.label("secondary", parts.text("imports.reading.detail")), "wrap");
        card.add(progress, "wrap, w 360!, h 6!");
        card.add(parts.ordinary("imports.stop", "imports.stop", presenter::cancel), "h 32!");
        return card;
    }

    private JComponent names() {
        JPanel row = Parts.panel("ins 0, gap 0, fill", "[]8[grow,fill,0::]", "[24!]");
        JLabel why = parts.label("medium secondary", parts.text("imports.keepNames.why"));
        keepNames.setOpaque(false);
        keepNames.getAccessibleContext().setAccessibleDescription(why.getText());
        keepNames.addActionListener(event -> presenter.keepNames(keepNames.isSelected()));
        row.add(keepNames);
        row.add(why, "wmin 0");
        return row;
    }

    private void choose() {
        ui.commands().run(Command.IMPORT);
    }
}
