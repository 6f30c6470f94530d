package somepolku.ui.today.deed;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.Activity;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.entry.Purposes;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;

/** A deed in the list: time, channel, what and how long, what for. */
final class DeedRow extends JPanel implements ListCellRenderer<Activity> {
    private static final int HEIGHT = 52;
    private static final int LINE = 18;

    private final transient Ui ui;
    private final transient DeedsPresenter presenter;
    private final JLabel time;
    private final JLabel channel;
    private final JLabel title;
    private final JLabel details;
    private final JLabel figures;
    private final JLabel purpose;
    private boolean selected;
    private boolean first;

    DeedRow(Ui ui, DeedsPresenter presenter) {
        super(new MigLayout(
                "ins 8 17 8 16, gap 0, fill, hidemode 2",
                "[57!][107!][grow,fill]12[]",
                "[18!,center][18!,center][0:pref:18,center]"));
        this.ui = ui;
        this.presenter = presenter;
        Parts parts = new Parts(ui.texts());
        time = parts.label("secondary", "");
        channel = parts.label("secondary", "");
        title = parts.label("", "");
        details = parts.label("small secondary", "");
        figures = parts.label("small secondary", "");
        purpose = parts.tag("");
        channel.setIconTextGap(6);
        purpose.setIconTextGap(5);
        add(time, "spany 3, cell 0 0");
        add(channel, "spany 3, cell 1 0, wmax 101");
        add(title, "cell 2 0, wmin 0");
        add(details, "cell 2 1, wmin 0");
        add(figures, "cell 2 2, wmin 0, hidemode 3");
        add(purpose, "spany 3, cell 3 0");
        setOpaque(false);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Activity> list, Activity deed, int index, boolean isSelected, boolean focused) {
        selected = isSelected;
        first = index == 0;
        time.setText(deed.time().map(ui.formats()::time).orElse(""));
        channel.setText(presenter.channelName(deed.channel()));
        channel.setIcon(ChannelMark.of(presenter.mark(deed.channel())));
        Parts.styled(title, isSelected ? "strong" : "plain");
        title.setText(presenter.title(deed));
        details.setText(presenter.details(deed));
        figures.setText(presenter.figures(deed));
        figures.setVisible(!figures.getText().isEmpty());
        purpose.setVisible(deed.purpose().isPresent());
        deed.purpose().ifPresent(what -> {
            purpose.setText(Purposes.text(ui, what));
            purpose.setIcon(Icons.of(Purposes.icon(what), 14, Tone.TX2));
        });
        String when = deed.time().map(ui.formats()::time).orElse("");
        getAccessibleContext()
                .setAccessibleName((when + " " + channel.getText() + ": " + title.getText() + ", " + details.getText()
                                + (figures.isVisible() ? ", " + figures.getText() : "")
                                + (purpose.isVisible() ? ", " + purpose.getText() : ""))
                        .strip());
        return this;
    }

    /** A deed with figures takes a line more. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, HEIGHT + (figures.isVisible() ? LINE : 0));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (selected) {
            g.setColor(Tone.SEL.now());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(Tone.AC.now());
            g.fillRoundRect(0, 10, 3, getHeight() - 20, 3, 3);
        }
        if (!first) {
            g.setColor(Tone.LINE2.now());
            g.fillRect(0, 0, getWidth(), 1);
        }
        g.dispose();
    }
}
