package somepolku.ui.today.job;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import somepolku.domain.journal.Application;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Links;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Draws the applications of a day, each with its page and the button that removes it; gone where there are none. */
public final class JobsCard {
    private static final int ROW = 52;
    private static final int SHOWN_AT_MOST = 3;
    private static final int HEAD = 45;

    private final Ui ui;
    private final JobsPresenter presenter;
    private final Parts parts;
    private final Card card = new Card(new BorderLayout());
    private final JLabel summary;
    private final JPanel rows = Parts.panel("ins 0, gap 0, wrap 1, fillx", "[grow,fill]", "");
    private final JScrollPane pane = Parts.scroll(rows);

    public JobsCard(Ui ui, JobsPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        summary = parts.label("h4plain secondary", "");
        JComponent head = Parts.panel("ins 0 17 0 16, gap 0, fill", "[]4[]push", "[44!,center]");
        head.add(parts.label("h4", ui.text("today.jobs")));
        head.add(summary);
        card.setName("jobs");
        card.getAccessibleContext().setAccessibleName(ui.text("today.jobs"));
        card.add(head, BorderLayout.NORTH);
        card.add(pane);
        ui.look().listen(ui.lifetime(), () -> show(presenter.jobs().now()));
        ui.channelsChanged().listen(ui.lifetime(), () -> show(presenter.jobs().now()));
        ui.calm().listen(ui.lifetime(), () -> show(presenter.jobs().now()));
        presenter.jobs().follow(ui.lifetime(), this::show);
    }

    public JComponent view() {
        return card;
    }

    private void show(Jobs jobs) {
        summary.setText(ui.calm().figure("\u00b7 " + presenter.summary()));
        rows.removeAll();
        for (int at = 0; at < jobs.list().size(); at++) {
            rows.add(row(jobs.list().get(at), at), "h " + ROW + "!, wmin 0");
        }
        int shown = Math.min(SHOWN_AT_MOST, jobs.list().size());
        pane.setPreferredSize(new Dimension(100, shown * ROW));
        card.setMinimumSize(new Dimension(0, HEAD + Math.min(1, shown) * ROW));
        card.setVisible(!jobs.list().isEmpty());
        card.revalidate();
        card.repaint();
    }

    private JComponent row(Application job, int at) {
        JPanel row = Parts.panel(
                "ins 8 17 8 16, gap 0, fill", "[24!][grow,fill,0::]12[]8[]8[]4[]", "[18!,center][18!,center]");
        row.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Tone.LINE2.now()));
        String title = presenter.title(job);
        String happened = presenter.happened(job);
        row.add(
                new JLabel(ChannelMark.of(ui.work()
                        .channels()
                        .channel(job.channel())
                        .map(channel -> channel.mark())
                        .orElse(somepolku.domain.channel.ChannelInfo.Mark.DIAMOND))),
                "cell 0 0, spany 2");
        JLabel name = parts.label("plain", title);
        name.setToolTipText(title);
        row.add(name, "cell 1 0, wmin 0");
        row.add(parts.label("small secondary", presenter.details(job)), "cell 1 1, wmin 0");
        if (!happened.isEmpty()) {
            row.add(parts.tag(happened), "cell 2 0, spany 2");
        }
        JButton remove = parts.icon("job.remove." + at, "today.job.remove", "trash-2", () -> presenter.remove(job));
        Named.as(remove, "job.remove." + at, ui.text("today.job.remove") + ": " + title + ", " + happened);
        seen(remove, row);
        presenter.page(job).ifPresent(page -> {
            JButton link = link(page, title, at);
            seen(link, row);
            row.add(link, "cell 3 0, spany 2, h 28!");
        });
        row.add(Changing.control(ui, followUp(job, title, at, row)), "cell 4 0, spany 2");
        row.add(Changing.control(ui, remove), "cell 5 0, spany 2");
        return row;
    }

    private JButton followUp(Application job, String title, int at, JPanel row) {
        String name = "job.followUp." + at;
        JButton button = parts.icon(name, "today.job.followUp", "clock", () -> {});
        button.addActionListener(event -> new FollowUpPopup(ui, presenter).show(button, job));
        seen(button, row);
        return Named.as(button, name, ui.text("today.job.followUp") + ": " + title);
    }

    /** Of many rows the one with the focus comes into sight. */
    private static void seen(JButton button, JPanel row) {
        button.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                row.scrollRectToVisible(new Rectangle(0, 0, row.getWidth(), row.getHeight()));
            }
        });
    }

    /** To the browser where there is one, else to the clipboard. */
    private JButton link(String page, String title, int at) {
        String name = "job.link." + at;
        JButton link = Links.possible()
                ? parts.small(
                        name,
                        "today.job.open",
                        () -> presenter.follow(progress -> Links.open(page), "today.job.opened"))
                : parts.small(
                        name,
                        "today.job.copy",
                        () -> presenter.follow(progress -> Links.copy(page), "today.job.copied"));
        link.setToolTipText(page);
        return Named.as(link, name, link.getText() + ": " + title);
    }
}
