package somepolku.ui.today.deed;

import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import somepolku.ui.kit.part.Parts;

/** The figures of a deed below its form, which only imports change: all of them, each with its name. */
final class FiguresPart {
    private FiguresPart() {}

    static JComponent view(Parts parts, List<FigureWords.Row> rows) {
        JComponent panel = Parts.panel("ins 0, gap 0, wrap 2, fillx", "[grow,fill,0::]12[]", "");
        panel.setName("deed.figures");
        panel.add(parts.label("mediumStrong", parts.text("today.form.figures")), "span 2, gapbottom 4");
        for (FigureWords.Row row : rows) {
            JLabel name = parts.label("medium secondary", row.name());
            name.setToolTipText(row.name());
            panel.add(name, "wmin 0");
            panel.add(parts.label("medium", row.value()), "alignx right");
        }
        List<String> measured =
                rows.stream().map(FigureWords.Row::measured).distinct().toList();
        String said = measured.size() == 1 ? measured.get(0) : parts.text("today.form.measured.several");
        panel.add(parts.label("small secondary", said), "span 2, gaptop 4");
        panel.getAccessibleContext()
                .setAccessibleName(rows.stream()
                        .map(row -> row.name() + ": " + row.value() + ", " + row.measured())
                        .collect(Collectors.joining(". ")));
        return panel;
    }
}
