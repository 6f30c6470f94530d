package somepolku.ui.imports;

import java.awt.CardLayout;
import java.awt.KeyboardFocusManager;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.imports.model.ImportsState;
import somepolku.ui.imports.model.ImportsState.Stage;
import somepolku.ui.imports.view.DetailTabs;
import somepolku.ui.imports.view.Keys;
import somepolku.ui.imports.view.PreviewTable;
import somepolku.ui.imports.view.StripView;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** The room: what was found in the files, and the one button that stores it. */
final class ImportsPanel {
    private final ImportsPresenter presenter;
    private final Ui ui;
    private final Parts parts;
    private final JPanel page =
            Parts.panel("ins 20 24 24 24, gap 0, fill, hidemode 3", "[grow,fill]", "[36!]4[20!]14[]0[grow,fill]0[]0[]");
    private final CardLayout faces = new CardLayout();
    private final JPanel face = new JPanel(faces);
    private final JLabel subtitle;
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

    ImportsPanel(Ui ui, ImportsPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        this.parts = new Parts(ui.texts());
        page.setName("imports");
        subtitle = parts.label("secondary", "");
        strip = new StripView(parts, presenter::use, presenter::undo);
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
        page.add(face, "cell 0 3, grow, wmin 0, hmin 0");
        page.add(names, "cell 0 4, gaptop 10");
        page.add(bottom.component(), "cell 0 5, gaptop 10, h 32!");
        Keys.on(page, "ENTER", this::enter);
        presenter.state().follow(ui.lifetime(), this::draw);
    }

    JComponent component() {
        return page;
    }

    void focus() {
        if (drawn == Stage.EMPTY) {
            choose.requestFocusInWindow();
        } else {
            bottom.focus(drawn);
        }
    }

    private void draw(ImportsState state) {
        Stage stage = state.stage();
        boolean read = stage == Stage.READING;
        boolean shown = !read && !state.rows().isEmpty() && stage != Stage.EMPTY;
        subtitle.setText(stage == Stage.STORED ? ui.text("imports.subtitle.stored") : ui.text("imports.subtitle"));
        strip.show(state.strip(), stage == Stage.STORED && state.undoable());
        faces.show(face, read ? "busy" : shown ? "preview" : "invitation");
        reading.setText(ui.text("imports.reading", state.reading()));
        progress.setIndeterminate(state.share() <= 0);
        progress.setValue((int) Math.round(Math.max(0, state.share()) * progress.getMaximum()));
        if (shown) {
            table.show(state.rows());
            details.show(state.tabs());
        }
        keepNames.setSelected(state.keepNames());
        names.setVisible(shown && stage != Stage.STORED && stage != Stage.STORING);
        bottom.draw(state, shown);
        if (stage != drawn) {
            drawn = stage;
            focus();
        }
    }

    /** Enter presses the button that has the focus, else the filled one. */
    private void enter() {
        if (KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof AbstractButton button) {
            button.doClick();
        } else {
            bottom.press();
        }
    }

    private JComponent head() {
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[grow,fill]8[]", "[36!,center]");
        head.add(parts.label("h1", parts.text("imports.title")));
        JButton add = parts.ordinary("imports.add", "imports.add", this::choose);
        add.setIcon(Icons.of("plus", 16));
        head.add(add, "h 32!");
        return head;
    }

    private JComponent invitation() {
        Card card = new Card(new MigLayout("ins 24, gap 0, fill", "[center]", "push[]12[]8[]20[]push"));
        card.add(new JLabel(Icons.of("download", 28, Tone.AC)), "wrap");
        card.add(parts.label("h3", parts.text("imports.empty.title")), "wrap");
        card.add(parts.paragraph("secondary", parts.text("imports.empty"), 460), "wrap");
        card.add(choose, "split 2, h 32!");
        card.add(
                parts.ordinary(
                        "imports.folder",
                        "imports.empty.folder",
                        () -> ui.commands().run(Command.IMPORT_FOLDER)),
                "h 32!, gapleft 8");
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
