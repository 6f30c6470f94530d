package somepolku.ui.today.attach;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import somepolku.domain.journal.Attachment;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.file.FileQuestion;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Draws what is laid to a day, small and with its name; gone where there is nothing. */
public final class AttachmentsCard {
    private static final int ROW = 52;
    private static final int SHOWN_AT_MOST = 2;

    private final Ui ui;
    private final AttachmentsPresenter presenter;
    private final Parts parts;
    private final Thumbnails thumbnails;
    private final Card card = new Card(new BorderLayout());
    private final JPanel rows = Parts.panel("ins 0, gap 0, wrap 1, fillx", "[grow,fill]", "");
    private final JScrollPane pane = Parts.scroll(rows);
    private final JButton attach;

    public AttachmentsCard(Ui ui, AttachmentsPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        this.parts = new Parts(ui.texts());
        this.thumbnails = new Thumbnails(ui);
        attach = parts.icon(
                "attach", "command.attach", "paperclip", () -> ui.commands().run(Command.ATTACH));
        Changing.control(ui, attach);
        ui.commands().bind(ui.lifetime(), Command.ATTACH, this::choose, presenter::takes);
        card.setName("attachments");
        card.getAccessibleContext().setAccessibleName(ui.text("attach.title"));
        card.add(pane);
        AttachFiles.among(card, presenter);
        ui.look().listen(ui.lifetime(), () -> show(presenter.attached().now()));
        presenter.attached().follow(ui.lifetime(), this::show);
    }

    public JComponent view() {
        return card;
    }

    /** The button that asks for a file. */
    public JComponent button() {
        return attach;
    }

    /** Lets a component take pasted pictures too. */
    public void takingAt(JComponent component) {
        AttachDrop.on(component, presenter);
    }

    private void choose() {
        ui.navigator().open(somepolku.ui.kit.Place.room("today"));
        List<Path> chosen = question().choose(ui.text("attach.choose"), true);
        if (!chosen.isEmpty()) {
            presenter.attach(chosen);
        }
    }

    private FileQuestion question() {
        return new FileQuestion(
                (Frame) SwingUtilities.getWindowAncestor(card),
                FileQuestion.downloads(Path.of(System.getProperty("user.home", "."))));
    }

    private void show(Attached attached) {
        rows.removeAll();
        for (int at = 0; at < attached.list().size(); at++) {
            rows.add(row(attached.list().get(at), at), "h " + ROW + "!, wmin 0");
        }
        int shown = Math.min(SHOWN_AT_MOST, attached.list().size());
        pane.setPreferredSize(new Dimension(100, shown * ROW));
        card.setMinimumSize(new Dimension(0, Math.min(1, shown) * ROW));
        card.setVisible(!attached.list().isEmpty());
        card.revalidate();
        card.repaint();
    }

    private JComponent row(Attachment file, int at) {
        JPanel row = Parts.panel(
                "ins 8 17 8 16, gap 0, fill", "[36!]12[grow,fill,0::]12[]4[]4[]", "[18!,center][18!,center]");
        row.setName("attachment." + at);
        if (at > 0) {
            row.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Tone.LINE2.now()));
        }
        JLabel picture = new JLabel("", SwingConstants.CENTER);
        picture.setIcon(thumbnails.of(file, picture::setIcon));
        row.add(picture, "cell 0 0, spany 2, w 36!, h 36!");
        JLabel name = parts.label("plain", file.name());
        name.setName("attachment.name." + at);
        name.setToolTipText(file.name());
        row.add(name, "cell 1 0, wmin 0");
        row.add(parts.label("small secondary", presenter.details(file)), "cell 1 1, wmin 0");
        if (presenter.opens(file)) {
            JButton open = parts.small("attachment.open." + at, "attach.open", () -> presenter.open(file));
            row.add(seen(open, "attach.open", "attachment.open." + at, file, row), "cell 2 0, spany 2, h 28!");
        }
        JButton save = parts.icon("attachment.save." + at, "attach.save", "download", () -> save(file));
        row.add(seen(save, "attach.save", "attachment.save." + at, file, row), "cell 3 0, spany 2");
        JButton remove =
                parts.icon("attachment.remove." + at, "attach.remove", "trash-2", () -> presenter.remove(file));
        row.add(
                Changing.control(ui, seen(remove, "attach.remove", "attachment.remove." + at, file, row)),
                "cell 4 0, spany 2");
        return row;
    }

    private void save(Attachment file) {
        question().save(ui.text("attach.save"), file.name()).ifPresent(target -> presenter.save(file, target));
    }

    /** Of many rows the one with the focus comes into sight. */
    private JButton seen(JButton button, String key, String name, Attachment file, JPanel row) {
        button.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                row.scrollRectToVisible(new Rectangle(0, 0, row.getWidth(), row.getHeight()));
            }
        });
        return Named.as(button, name, ui.text(key) + ": " + file.name());
    }
}
