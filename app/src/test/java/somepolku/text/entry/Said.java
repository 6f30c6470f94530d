package somepolku.text.entry;

import java.util.ArrayList;
import java.util.List;
import somepolku.text.line.QuickLine;

/** What was understood of a line, in one line of text. */
final class Said {
    private Said() {}

    static String of(QuickLine line) {
        List<String> said = new ArrayList<>();
        line.day().ifPresent(day -> said.add("day " + day));
        line.time().ifPresent(time -> said.add("time " + time));
        line.channel().ifPresent(channel -> said.add("channel " + channel));
        line.kind().ifPresent(kind -> said.add("kind " + kind));
        line.tags().forEach(tag -> said.add("tag " + tag));
        line.skills().forEach(skill -> said.add("skill " + skill));
        line.minutes().ifPresent(minutes -> said.add("min " + minutes));
        line.purpose().ifPresent(purpose -> said.add("aim " + purpose));
        line.values().forEach(value -> said.add("reading " + value.metric().key() + " " + value.number()));
        said.add("text " + line.title());
        line.doubts().forEach(doubt -> said.add("doubt " + doubt.why().word() + " " + line.text(doubt)));
        line.offers().forEach(offer -> said.add("offer " + offer.metric().key() + " " + offer.number()));
        return String.join(" | ", said);
    }
}
