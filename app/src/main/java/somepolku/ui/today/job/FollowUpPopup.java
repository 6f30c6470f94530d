package somepolku.ui.today.job;

import java.time.LocalDate;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import somepolku.domain.journal.Application;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Parts;

/** Asks on which day the person wants to ask how an application stands. */
final class FollowUpPopup {
    private static final int USUAL_DAYS = 14;
    private static final int WIDTH = 250;

    private final Ui ui;
    private final JobsPresenter presenter;
    private final Parts parts;

    FollowUpPopup(Ui ui, JobsPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        this.parts = new Parts(ui.texts());
    }

    /** Made anew each time, in the look of the moment. */
    void show(JButton under, Application job) {
        JPopupMenu popup = new JPopupMenu();
        popup.setName("job.followUp.popup");
        JTextField field = parts.field("job.followUp.day", "today.job.followUp.day");
        LocalDate proposed = job.followUp().orElseGet(() -> ui.work().today().plusDays(USUAL_DAYS));
        field.setText(ui.formats().date(proposed));
        field.selectAll();
        JLabel wrong = parts.label("small warning", "");
        wrong.setName("job.followUp.wrong");
        Runnable save = () -> save(field, wrong, popup, job);
        field.addActionListener(event -> save.run());
        JComponent body = Parts.panel("ins 14, gap 0, wrap 1, hidemode 3", "[" + WIDTH + "!,fill]", "");
        JLabel label = parts.label("mediumStrong", ui.text("today.job.followUp.day"));
        label.setLabelFor(field);
        body.add(label, "gapbottom 6");
        body.add(field, "h 36!");
        body.add(wrong, "gaptop 4");
        JComponent acts = Parts.panel("ins 0, gap 0", "[]8[]push", "[32!]");
        acts.add(parts.ordinary("job.followUp.save", "today.job.followUp.save", save));
        if (job.followUp().isPresent()) {
            acts.add(parts.ordinary("job.followUp.none", "today.job.followUp.none", () -> {
                popup.setVisible(false);
                presenter.followUp(job, Optional.empty());
            }));
        }
        body.add(acts, "gaptop 8");
        popup.add(body);
        popup.show(under, under.getWidth() - popup.getPreferredSize().width, under.getHeight() + 4);
        Edt.later(field::requestFocusInWindow);
    }

    private void save(JTextField field, JLabel wrong, JPopupMenu popup, Application job) {
        Optional<LocalDate> day = presenter.day(field.getText());
        if (day.isEmpty()) {
            wrong.setText(ui.text("today.job.followUp.wrong"));
            popup.pack();
        } else {
            popup.setVisible(false);
            presenter.followUp(job, day);
        }
    }
}
