package somepolku.ui.today.calendar;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.time.LocalDate;
import java.util.List;
import javax.swing.JButton;
import org.jspecify.annotations.Nullable;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;
import somepolku.ui.kit.part.Named;

/** A day of the month: its number, a mark for each of the first deeds, a stroke for a note. */
final class DayCell extends JButton {
    private static final int SHOWN = 3;
    private static final int MARK = 7;
    private static final int GAP = 2;

    private final transient CalendarPresenter presenter;
    private final int cell;
    private LocalDate day = LocalDate.EPOCH;
    private boolean chosen;
    private boolean today;
    private boolean other;
    private transient Written.@Nullable Mark mark;

    DayCell(CalendarPresenter presenter, int cell) {
        this.presenter = presenter;
        this.cell = cell;
        setContentAreaFilled(false);
        setBorderPainted(false);
        setRolloverEnabled(true);
        Named.as(this, "calendar.day." + cell, "");
    }

    LocalDate day() {
        return day;
    }

    void show(MonthShown shown) {
        day = shown.day(cell);
        chosen = day.equals(shown.chosen());
        today = day.equals(shown.today());
        other = !java.time.YearMonth.from(day).equals(shown.month());
        mark = shown.marks().get(day);
        String said = presenter.said(day);
        getAccessibleContext().setAccessibleName(said);
        setToolTipText(mark == null ? null : said);
        // One stop of the Tab key for the whole month; arrows lead through it.
        setFocusable(day.equals(shown.at()));
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (chosen || getModel().isRollover()) {
            g.setColor((chosen ? Tone.SEL : Tone.LINE2).now());
            g.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
        }
        if (isFocusOwner()) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 14, 14);
        }
        Type.smooth(g);
        g.setColor((other ? Tone.TX2 : today ? Tone.AC : Tone.TX).now());
        g.setFont(chosen || today ? Type.semibold(14) : Type.plain(14));
        String number = String.valueOf(day.getDayOfMonth());
        int width = g.getFontMetrics().stringWidth(number);
        g.drawString(number, (getWidth() - width) / 2, 18);
        if (today) {
            g.fillRoundRect((getWidth() - width) / 2, 20, width, 2, 2, 2);
        }
        Written.Mark written = mark;
        if (written != null) {
            marks(g, written);
        }
        g.dispose();
    }

    private void marks(Graphics2D g, Written.Mark written) {
        List<ChannelMark> shapes = written.done().channels().stream()
                .limit(SHOWN)
                .map(channel -> new ChannelMark(presenter.mark(channel), MARK))
                .toList();
        boolean more = written.done().deeds() > SHOWN;
        int width = shapes.size() * (MARK + GAP) + (more ? MARK : -GAP);
        int x = (getWidth() - width) / 2;
        int y = getHeight() - MARK - 7;
        for (ChannelMark shape : shapes) {
            shape.paintIcon(this, g, x, y);
            x += MARK + GAP;
        }
        g.setColor(Tone.TX2.now());
        g.setStroke(new BasicStroke(1.4f));
        int middle = y + MARK / 2;
        if (more) {
            g.drawLine(x, middle, x + 5, middle);
            g.drawLine(x + 2, middle - 3, x + 2, middle + 3);
        }
        if (written.note()) {
            int right = getWidth() - 6;
            g.drawLine(right - 6, 10, right, 10);
            g.drawLine(right - 6, 14, right - 2, 14);
        }
    }
}
