package somepolku.ui.today;

import javax.swing.JComponent;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.blank.EmptyCard;
import somepolku.ui.kit.part.Parts;

/** What a day without deeds says: that little is enough, and how a line is written. */
final class EmptyDay {
    private EmptyDay() {}

    static JComponent view(Ui ui) {
        Parts parts = new Parts(ui.texts());
        JComponent keys = Parts.panel("ins 0, gap 0", "", "[22!,center]");
        String[][] grammar = {
            {"@", "today.grammar.channel"},
            {"#", "today.grammar.tag"},
            {"+", "today.grammar.skill"},
            {"25 min", "today.grammar.minutes"},
            {ui.text("today.grammar.example.reading"), "today.grammar.reading"}
        };
        for (String[] part : grammar) {
            keys.add(parts.tag(part[0]));
            keys.add(parts.label("medium secondary", ui.text(part[1])), "gapleft 4, gapright 12");
        }
        return EmptyCard.of(
                parts,
                "today.empty",
                ui.text("today.empty.title"),
                ui.text("today.empty.text"),
                ui.text("today.empty.more"),
                keys);
    }
}
