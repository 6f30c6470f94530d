package somepolku.ui.kit.write;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.Timer;
import javax.swing.event.AncestorEvent;
import javax.swing.event.AncestorListener;
import javax.swing.text.BadLocationException;
import javax.swing.text.Highlighter.Highlight;
import javax.swing.text.JTextComponent;
import somepolku.kit.Lifetime;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.work.spell.Spelling.Wrong;

/**
 * Underlines the words of an editor that the machine's spell checker does not know, once the typing pauses; F7 goes to
 * the next of them and offers what may be meant, as a click with the other button does.
 */
public final class SpellMarks {
    private static final int PAUSE = 600;

    private final Ui ui;
    private final JTextComponent editor;
    private final TextUndo undo;
    private final Wave wave = new Wave();
    private final Timer pause = new Timer(PAUSE, event -> check());
    /** What the person called right, for as long as the window is open. */
    private final Set<String> right = new HashSet<>();

    private List<Wrong> wrong = List.of();
    private int asked;
    /** How long it stands in sight. */
    private Lifetime shown = new Lifetime();

    private SpellMarks(Ui ui, JTextComponent editor, TextUndo undo) {
        this.ui = ui;
        this.editor = editor;
        this.undo = undo;
        pause.setRepeats(false);
        editor.putClientProperty(SpellMarks.class, this);
        Parts.act(editor, "shift F10", () -> at(editor.getCaretPosition()).ifPresent(this::offer));
        Parts.act(editor, "CONTEXT_MENU", () -> at(editor.getCaretPosition()).ifPresent(this::offer));
        editor.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                asked(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                asked(event);
            }
        });
        editor.addAncestorListener(new AncestorListener() {
            @Override
            public void ancestorAdded(AncestorEvent event) {
                shown.close();
                shown = ui.lifetime().child();
                ui.commands().bind(shown, Command.SPELLING, SpellMarks.this::next, SpellMarks.this::mine);
                // Spell checking may have been switched on or off meanwhile.
                check();
            }

            @Override
            public void ancestorRemoved(AncestorEvent event) {
                // Nothing is looked at out of sight, and a form may be gone for good.
                pause.stop();
                shown.close();
            }

            @Override
            public void ancestorMoved(AncestorEvent event) {
                // Marks move with their text.
            }
        });
    }

    public static SpellMarks on(Ui ui, JTextComponent editor, TextUndo undo) {
        return new SpellMarks(ui, editor, undo);
    }

    /** The same for an editor of which nobody else hears the typing. */
    public static void hearing(Ui ui, JTextComponent editor, TextUndo undo) {
        Typing.heard(editor, on(ui, editor, undo)::typed);
    }

    /** Whether the next word is looked for here: of several texts in the one that has the focus, where it has any. */
    private boolean mine() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean elsewhere = owner != editor
                && owner instanceof JTextComponent text
                && text.getClientProperty(SpellMarks.class) instanceof SpellMarks other
                && other.marks().length > 0;
        return editor.isShowing() && marks().length > 0 && !elsewhere;
    }

    /** The text has changed: what is being typed is not marked before it is done. */
    public void typed() {
        asked++;
        at(editor.getCaretPosition()).ifPresent(editor.getHighlighter()::removeHighlight);
        pause.restart();
    }

    /** Another text stands there. */
    public void replaced() {
        clear();
        check();
    }

    private boolean wanted() {
        return editor.isShowing()
                && editor.isEditable()
                && ui.work().settings().get("spelling").filter("false"::equals).isEmpty();
    }

    private void check() {
        pause.stop();
        int mine = ++asked;
        String text = text();
        if (!wanted() || text.isBlank()) {
            clear();
            return;
        }
        ui.background()
                .read(progress -> ui.work().spelling().check(text, ui.texts().locale()), outcome -> {
                    if (mine == asked && outcome instanceof Outcome.Done<List<Wrong>> done) {
                        mark(done.value());
                    }
                });
    }

    private void mark(List<Wrong> found) {
        clear();
        wrong = found.stream().filter(word -> !right.contains(word.word())).toList();
        for (Wrong word : wrong) {
            try {
                editor.getHighlighter().addHighlight(word.start(), word.end(), wave);
            } catch (BadLocationException shorter) {
                // The text was taken away meanwhile, and another check is on its way.
                return;
            }
        }
        editor.getAccessibleContext()
                .setAccessibleDescription(
                        wrong.isEmpty()
                                ? ""
                                : ui.text(
                                        "today.spelling.words",
                                        wrong.stream()
                                                .map(Wrong::word)
                                                .distinct()
                                                .collect(Collectors.joining(", "))));
    }

    private void clear() {
        Stream.of(marks()).forEach(editor.getHighlighter()::removeHighlight);
    }

    private Highlight[] marks() {
        return Stream.of(editor.getHighlighter().getHighlights())
                .filter(mark -> mark.getPainter() == wave)
                .sorted(Comparator.comparingInt(Highlight::getStartOffset))
                .toArray(Highlight[]::new);
    }

    private Optional<Highlight> at(int offset) {
        return Stream.of(marks())
                .filter(mark -> mark.getStartOffset() <= offset && offset <= mark.getEndOffset())
                .findFirst();
    }

    /** To the next marked word behind the caret, or the first again. */
    private void next() {
        Highlight[] all = marks();
        if (all.length > 0) {
            int caret = editor.getSelectionEnd();
            Highlight next = Stream.of(all)
                    .filter(mark -> mark.getStartOffset() >= caret)
                    .findFirst()
                    .orElse(all[0]);
            editor.requestFocusInWindow();
            offer(next);
        }
    }

    private void asked(MouseEvent event) {
        if (event.isPopupTrigger()) {
            at(editor.viewToModel2D(event.getPoint())).ifPresent(this::offer);
        }
    }

    private void offer(Highlight mark) {
        int start = mark.getStartOffset();
        int end = mark.getEndOffset();
        String word = text().substring(start, end);
        List<String> suggestions = wrong.stream()
                .filter(one -> one.word().equals(word))
                .map(Wrong::suggestions)
                .findFirst()
                .orElse(List.of());
        editor.select(start, end);
        JPopupMenu menu = Named.as(new JPopupMenu(), "spelling", ui.text("today.spelling.of", word));
        for (String suggestion : suggestions) {
            item(menu, suggestion, () -> replace(start, end, word, suggestion));
        }
        if (suggestions.isEmpty()) {
            item(menu, ui.text("today.spelling.none"), () -> {}).setEnabled(false);
        }
        menu.addSeparator();
        item(menu, ui.text("today.spelling.right"), () -> {
            right.add(word);
            mark(wrong);
        });
        try {
            Rectangle below = editor.modelToView2D(start).getBounds();
            menu.show(editor, below.x, below.y + below.height);
        } catch (BadLocationException gone) {
            check();
        }
    }

    private JMenuItem item(JPopupMenu menu, String said, Runnable act) {
        JMenuItem item = Named.as(new JMenuItem(said), "spelling." + menu.getComponentCount(), said);
        item.addActionListener(event -> act.run());
        menu.add(item);
        return item;
    }

    /** As typing would: it can be undone in the editor, and is kept like anything typed. */
    private void replace(int start, int end, String word, String suggestion) {
        if (text().startsWith(word, start)) {
            editor.select(start, end);
            undo.apart();
            editor.replaceSelection(suggestion);
            undo.apart();
        }
    }

    private String text() {
        try {
            return editor.getDocument().getText(0, editor.getDocument().getLength());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
