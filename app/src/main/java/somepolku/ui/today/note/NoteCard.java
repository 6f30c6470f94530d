package somepolku.ui.today.note;

import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextPane;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Pause;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.ui.kit.write.MarkdownStyle;
import somepolku.ui.kit.write.SpellMarks;

/** Draws the note's editor and says how safe the text is. */
public final class NoteCard {
    private static final String WRITE = "write";
    private static final String READ = "read";

    private final Ui ui;
    private final NotePresenter presenter;
    private final Card card = new Card(new MigLayout("ins 0, gap 0, wrap 1, fill", "[grow,fill]", "[52!][grow,fill]"));
    private final Editor editor;
    private final JLabel state;
    private final TextUndo undo;
    private final Pause pause;
    private final CardLayout turn = new CardLayout();
    private final JPanel pages = new JPanel(turn);
    private final NoteReader reader;
    private final SpellMarks spelling;
    private boolean showing;
    private boolean reading;

    /** @param beside what else one writes with, in the head of the card */
    public NoteCard(Ui ui, NotePresenter presenter, JComponent... beside) {
        this.ui = ui;
        this.presenter = presenter;
        Parts parts = new Parts(ui.texts());
        editor = Named.as(new Editor(ui.text("today.note.hint")), "note", ui.text("today.note"));
        state = parts.label("small secondary", "");
        state.setName("note.state");
        editor.setEditable(!presenter.readOnly());
        undo = TextUndo.on(editor);
        pause = new Pause(presenter::keep);
        spelling = SpellMarks.on(ui, editor, undo);
        JComponent head = Parts.panel("ins 0 16 0 16, gap 0, fill", "[]12[]push[]4[]4[]8[]", "[52!,center]");
        head.add(parts.label("h4", ui.text("today.note")));
        head.add(state);
        for (JComponent part : beside) {
            head.add(part, "gapleft 4, h 32!");
        }
        Segments<Boolean> how = new Segments<>(
                "note.how",
                ui.text("today.note.how"),
                List.of(false, true),
                reads -> ui.text(reads ? "today.note.read" : "today.note.write"),
                this::read);
        how.choose(false);
        head.add(how, "gapleft 8");
        card.add(head);
        reader = new NoteReader(ui);
        pages.setOpaque(false);
        pages.add(Parts.scroll(editor), WRITE);
        pages.add(Parts.scroll(reader.view()), READ);
        card.add(pages, "grow, hmin 0");
        Typing.heard(editor, this::typed);
        editor.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                presenter.keep();
            }
        });
        ui.look().listen(ui.lifetime(), editor::restyle);
        ui.look().listen(ui.lifetime(), reader::draw);
        ui.lifetime().onEnd(pause::stop);
        presenter.note().follow(ui.lifetime(), this::show);
    }

    /** Where the note is written. */
    public JComponent editor() {
        return editor;
    }

    public JComponent view() {
        return card;
    }

    /** Turns between writing and reading; what was typed is kept first. */
    private void read(boolean reads) {
        reading = reads;
        if (reads) {
            presenter.keep();
            reader.show(editor.getText());
        }
        turn.show(pages, reads ? READ : WRITE);
    }

    private void typed() {
        if (!showing) {
            presenter.typed(editor.getText());
            pause.typed();
            spelling.typed();
        }
    }

    private void show(Note note) {
        if (!editor.getText().equals(note.text())) {
            showing = true;
            editor.setText(note.text());
            showing = false;
            editor.setCaretPosition(0);
            undo.forget();
            pause.stop();
            spelling.replaced();
        }
        if (reading) {
            reader.show(note.text());
        }
        editor.setToolTipText(presenter.readOnly() ? ui.whyView() : null);
        boolean failed = note.state() == Note.State.FAILED || note.state() == Note.State.UNREAD;
        editor.setEditable(!presenter.readOnly() && note.state() != Note.State.UNREAD);
        state.setIcon(failed ? Icons.of("triangle-alert", 14, Tone.WARN) : null);
        state.setText(
                switch (note.state()) {
                    case KEPT -> note.text().isEmpty() || presenter.readOnly() ? "" : ui.text("today.note.kept");
                    case TYPED -> ui.text("today.note.typed");
                    case FAILED -> ui.text("today.note.failed");
                    case UNREAD -> ui.text("today.note.unread");
                });
    }

    /** The text as typed, with its Markdown marks in sight, and a hint while it is empty. */
    private static final class Editor extends JTextPane {
        private final String hint;
        private final MarkdownStyle style;

        Editor(String hint) {
            this.hint = hint;
            this.style = new MarkdownStyle(getStyledDocument());
            setOpaque(false);
            setBorder(javax.swing.BorderFactory.createEmptyBorder(0, 16, 16, 16));
            Parts.tabLeaves(this);
        }

        void restyle() {
            style.all();
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return new Dimension(100, 100);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            if (getDocument().getLength() == 0) {
                Type.smooth((Graphics2D) graphics);
                graphics.setColor(Tone.TX2.now());
                graphics.setFont(Type.plain(14));
                graphics.drawString(
                        hint,
                        getInsets().left,
                        getInsets().top + graphics.getFontMetrics().getAscent() + 2);
            }
        }
    }
}
