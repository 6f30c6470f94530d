package somepolku.ui.causes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import somepolku.kit.Texts;

/** A finding as plain lines, for pasting it elsewhere; it takes along everything that must be said of it. */
public record Copied(Texts texts) {

    public String of(Detail detail, String checked) {
        List<String> all = new ArrayList<>();
        all.add(detail.title());
        all.add(detail.under());
        if (detail.tier() >= 0) {
            all.add(texts.text(
                    "causes.tier.named", detail.tier(), detail.tierWords().get(detail.tier())));
        }
        all.addAll(detail.said());
        detail.size().ifPresent(size -> all.add(size.estimate() + ", " + size.interval()));
        all.addAll(detail.sizeSaid());
        detail.shift().ifPresent(shift -> all.add(shift.said()));
        all.addAll(detail.doubts());
        detail.others().forEach(other -> all.add(other.said()));
        all.addAll(detail.otherwise());
        all.addAll(detail.needs());
        all.add(checked);
        return all.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
