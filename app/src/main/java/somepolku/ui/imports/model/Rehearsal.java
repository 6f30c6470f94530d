package somepolku.ui.imports.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.FilePreview;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.ui.imports.model.ImportsState.Doing;
import somepolku.ui.imports.model.ImportsState.Stage;
import somepolku.ui.imports.model.ImportsState.Strip;

/**
 * What an import lets the page show, one after another, with something made up in it. Shown once where nobody sees it,
 * the page has loaded, laid out and painted all its parts before the first file comes.
 */
public final class Rehearsal {
    private static final String FILE = "rehearsal.csv";

    private final PreviewWords words;

    public Rehearsal(PreviewWords words) {
        this.words = words;
    }

    public ImportsState reading() {
        return ImportsState.EMPTY.read(FILE).with(new Doing(FILE, 0.5, true));
    }

    public ImportsState found() {
        return showing(made());
    }

    public ImportsState storing() {
        return found().with(Stage.STORING).with(new Doing(FILE, -1, false));
    }

    public ImportsState stored() {
        ImportPreview preview = made();
        return showing(preview)
                .with(Stage.STORED)
                .with(Optional.of(Strip.done(words.stored(preview))))
                .undoable(true);
    }

    /** The lists are there, and nothing is left in them. */
    public ImportsState cleared() {
        return showing(new ImportPreview(List.of()));
    }

    private ImportsState showing(ImportPreview preview) {
        PreviewWords.Said said = words.said(preview, Set.of());
        return ImportsState.EMPTY.with(Stage.READY).showing(said.rows(), said.tabs(), said.acceptText());
    }

    private static ImportPreview made() {
        Contact contact = new Contact(
                new Id<>(new UUID(0, 0)),
                ChannelId.NONE,
                Optional.of(LocalDate.EPOCH),
                FILE,
                FILE,
                Optional.empty(),
                Optional.empty());
        List<Proposal> added = List.of(new Proposal(1, Optional.empty(), contact));
        return new ImportPreview(List.of(
                new FilePreview(FILE, FILE, "", FILE, 1, added, 0, 0, List.of(), List.of(), Optional.empty(), false)));
    }
}
