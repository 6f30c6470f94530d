package somepolku.ui.shell.over;

import java.awt.Component;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Reading;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.shell.input.Keys;

/** Draws a row of the palette: a command with its key, or an entry with its day. */
final class FoundRow implements ListCellRenderer<Found> {
    private final Ui ui;
    private final Parts parts;

    FoundRow(Ui ui) {
        this.ui = ui;
        this.parts = new Parts(ui.texts());
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Found> list, Found found, int index, boolean selected, boolean focused) {
        JPanel row = new JPanel(new MigLayout("ins 0 10 0 8, gap 10, fill", "[16!][grow,fill][]", "[center]"));
        row.setBackground((selected ? Tone.SEL : Tone.CARD).now());
        row.add(icon(found)
                .map(name -> new JLabel(Icons.of(name, 16, selected ? Tone.AC : Tone.TX2)))
                .orElseGet(JLabel::new));
        row.add(parts.label(selected ? "strong" : "plain", said(found)), "wmin 0");
        if (found instanceof Found.Act act) {
            Keys.said(act.command()).ifPresent(key -> row.add(parts.tag(key)));
        } else if (found instanceof Found.Line) {
            row.add(parts.tag("Ctrl Enter"));
        } else if (found instanceof Found.Gauge gauge) {
            row.add(parts.label("small secondary", gauge.channel()));
        } else if (found instanceof Found.Hit hit) {
            hit.day()
                    .ifPresent(day ->
                            row.add(parts.label("small secondary", ui.formats().dated(day))));
        }
        row.getAccessibleContext().setAccessibleName(said(found));
        return row;
    }

    String said(Found found) {
        if (found instanceof Found.Line line) {
            return ui.text("shell.palette.record", line.line());
        }
        if (found instanceof Found.Gauge gauge) {
            return ui.text("shell.palette.metric", gauge.metric().name());
        }
        return found instanceof Found.Hit hit
                ? ui.calm().on() && hit.entry() instanceof Reading reading
                        ? reading.metric().toString()
                        : hit.line()
                : ui.text(((Found.Act) found).command().textKey());
    }

    private static Optional<String> icon(Found found) {
        if (found instanceof Found.Act act) {
            return act.command().icon();
        }
        if (found instanceof Found.Line) {
            return Optional.of("plus");
        }
        if (found instanceof Found.Gauge) {
            return Optional.of("chart-line");
        }
        EntryKind kind = ((Found.Hit) found).entry().kind();
        return Optional.of(
                switch (kind) {
                    case ACTIVITY -> "check";
                    case NOTE -> "pencil";
                    case APPLICATION -> "file";
                    case FACT -> "info";
                    case REMINDER -> "clock";
                    case CONTENT, THEME -> "square-kanban";
                    default -> "chart-line";
                });
    }
}
