package somepolku.ui.metrics.view;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.part.Parts;

/** The notes below the chart. A paragraph has a width of its own, so they are set anew when the room for them changes. */
public final class NotesView extends JPanel {
    private final Parts parts;
    private List<String> notes = List.of();
    private int set;

    public NotesView(Parts parts) {
        super(new MigLayout("ins 0, gap 0 4, wrap 1", "[grow,fill,0::]", ""));
        this.parts = parts;
        setOpaque(false);
        setName("metrics.notes");
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (getWidth() != set) {
                    lay();
                }
            }
        });
    }

    public void show(List<String> next) {
        if (!next.equals(notes)) {
            notes = next;
            lay();
        }
    }

    private void lay() {
        set = getWidth();
        removeAll();
        notes.forEach(note -> add(parts.paragraph("small secondary", note, Math.max(200, set)), "wmin 0"));
        revalidate();
        repaint();
    }
}
