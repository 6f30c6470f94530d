package somepolku.ui.shell.over;

import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.kit.Texts;
import somepolku.ui.kit.Background;
import somepolku.ui.kit.Background.Busy;
import somepolku.ui.kit.Feedback;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.command.Commands;
import somepolku.ui.kit.part.Region;
import somepolku.work.port.Rescuing;

/** What the program says, in a strip over the foot of the page: the newest message, and a job that takes long. */
public final class Notices implements Feedback {
    private static final int LONG_AFTER = 1000;
    private static final int FOOT = 40;
    /** What is filled in beside a page, with its distance: its buttons must not lie under a message. */
    private static final int BESIDE = 353;

    private static final int EDGE = 16;

    private final Texts texts;
    private final Commands commands;
    private final JPanel strips =
            Region.mark(new JPanel(new MigLayout("ins 0, gap 8, wrap 1, hidemode 3", "[grow,fill]")));
    private final Timer patience = new Timer(LONG_AFTER, event -> showBusy(true));
    private Optional<JComponent> message = Optional.empty();
    private Optional<ProgressStrip> progress = Optional.empty();
    private List<Busy> busy = List.of();
    private boolean undoable;
    private Consumer<Problem> remedy = problem -> {};

    public Notices(Texts texts, Commands commands, Background background, Lifetime life) {
        this.texts = texts;
        this.commands = commands;
        patience.setRepeats(false);
        strips.setOpaque(false);
        strips.setName("notices");
        background.busy().follow(life, this::busy);
        life.onEnd(patience::stop);
    }

    /** Puts the strips over a window's content. */
    public void over(JLayeredPane pane) {
        pane.add(strips, JLayeredPane.PALETTE_LAYER);
        pane.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                place();
            }
        });
    }

    @Override
    public void tell(String text) {
        show(new MessageStrip(texts, text, Optional.empty(), false, this::dismiss));
    }

    @Override
    public void tellUndoable(String text) {
        tell(text, texts.text("command.undo"), () -> commands.run(Command.UNDO));
        undoable = true;
    }

    @Override
    public void tell(String text, String actionText, Runnable action) {
        Runnable whole = () -> {
            dismiss();
            action.run();
        };
        show(new MessageStrip(
                texts, text, Optional.of(new MessageStrip.Offer(actionText, whole)), false, this::dismiss));
    }

    /** Whom to ask for what can be done where a journal turns out damaged. */
    public void remedies(Consumer<Problem> asked) {
        remedy = asked;
    }

    @Override
    public void tell(Problem problem) {
        Optional<MessageStrip.Offer> offer = Rescuing.helpsWith(problem)
                ? Optional.of(new MessageStrip.Offer(texts.text("shell.remedy"), () -> {
                    dismiss();
                    remedy.accept(problem);
                }))
                : Optional.empty();
        show(new MessageStrip(texts, texts.text(problem), offer, true, this::dismiss));
    }

    private void show(JComponent strip) {
        dismiss();
        strip.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke("ESCAPE"), "dismiss");
        strip.getActionMap().put("dismiss", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                dismiss();
            }
        });
        strips.add(strip);
        message = Optional.of(strip);
        place();
    }

    /** An offer to undo holds only for the newest change: with the next one it goes. */
    public void journalChanged() {
        if (undoable) {
            dismiss();
        }
    }

    /** Puts the message away. */
    public void dismiss() {
        undoable = false;
        message.ifPresent(strips::remove);
        message = Optional.empty();
        place();
    }

    private void busy(List<Busy> now) {
        busy = now;
        if (now.isEmpty()) {
            patience.stop();
            showBusy(false);
        } else if (progress.isPresent()) {
            showBusy(true);
        } else if (!patience.isRunning()) {
            patience.start();
        }
    }

    private void showBusy(boolean wanted) {
        if (wanted && !busy.isEmpty()) {
            boolean there = progress.isPresent();
            if (!there) {
                progress = Optional.of(new ProgressStrip(texts));
                strips.add(progress.get(), 0);
            }
            progress.get().show(busy.get(0));
            if (there) {
                // It moves many times a second: laying out and painting the whole window each time would halt it.
                return;
            }
        } else if (progress.isPresent()) {
            strips.remove(progress.get());
            progress = Optional.empty();
        }
        place();
    }

    private void place() {
        if (strips.getParent() instanceof JLayeredPane pane) {
            int width = Math.min(640, pane.getWidth() - 2 * EDGE);
            strips.setSize(width, 0);
            strips.validate();
            int height = strips.getPreferredSize().height;
            int middle = (pane.getWidth() - width) / 2;
            int left = Math.max(EDGE, Math.min(middle, pane.getWidth() - BESIDE - width));
            strips.setBounds(left, pane.getHeight() - FOOT - height, width, height);
            strips.setVisible(strips.getComponentCount() > 0);
            strips.validate();
            // Where they were repaints itself as they move; the rest of the window is as it was.
            strips.repaint();
        }
    }
}
