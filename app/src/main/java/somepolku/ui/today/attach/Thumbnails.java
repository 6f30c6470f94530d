package somepolku.ui.today.attach;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.ImageIcon;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Id;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.file.Pictures;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.work.attach.Sort;

/** Small pictures of what is laid to days: a sign at once, and the picture itself when it was read. */
final class Thumbnails {
    static final int SIDE = 36;
    private static final int SIGN = 20;
    private static final int KEPT = 60;

    private final Ui ui;

    /** The ones shown last; an old one is read again when its day is. */
    private final Map<Id<Attachment>, Icon> ready = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Id<Attachment>, Icon> eldest) {
            return size() > KEPT;
        }
    };

    Thumbnails(Ui ui) {
        this.ui = ui;
    }

    /** What stands for it now; where there is more to come, it is told once. */
    Icon of(Attachment file, Consumer<Icon> later) {
        Icon there = ready.get(file.id());
        if (there == null && Sort.of(file.type()).drawn()) {
            ui.background()
                    .<Optional<BufferedImage>>read(
                            progress -> ui.work()
                                    .ledger()
                                    .journal()
                                    .content(file)
                                    .flatMap(all -> Pictures.small(all, SIDE)),
                            outcome -> {
                                if (outcome instanceof Outcome.Done<Optional<BufferedImage>> done
                                        && done.value().isPresent()) {
                                    Icon icon = new ImageIcon(done.value().get());
                                    ready.put(file.id(), icon);
                                    later.accept(icon);
                                }
                            });
        }
        return there == null ? Icons.of("file", SIGN, Tone.TX2) : there;
    }
}
