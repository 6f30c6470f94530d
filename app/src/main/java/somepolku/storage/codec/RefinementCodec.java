package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Refinement;

/** Deeds that are looked at as an action of their own. */
final class RefinementCodec implements EntryCodec<Refinement> {
    private static final int ACTION = 1;
    private static final int BY = 2;
    private static final int WORD = 3;

    @Override
    public EntryKind kind() {
        return EntryKind.REFINEMENT;
    }

    @Override
    public int code() {
        return 17;
    }

    @Override
    public Class<Refinement> type() {
        return Refinement.class;
    }

    @Override
    public Values write(Refinement refinement) {
        return new Values()
                .text(ACTION, refinement.action())
                .text(BY, refinement.by().name())
                .text(WORD, refinement.word());
    }

    @Override
    public Refinement read(UUID id, Values in) {
        return new Refinement(
                new Id<>(id),
                in.text(ACTION),
                // One that only a newer program knows matches no purpose, so it sets nothing apart.
                Parts.known(Refinement.By.class, in.text(BY)).orElse(Refinement.By.PURPOSE),
                in.text(WORD));
    }
}
