package somepolku.importing;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import somepolku.kit.ProblemException;

/** One form of export that can be read; channel plugins bring most of them. */
public interface ImportFormat {

    /** As {@code --format} names it: {@code linkedin-archive}. */
    String id();

    /** In the person's language. */
    String name();

    /**
     * The process that answers for it; empty where it answers by itself. One process answers one question at a time,
     * several of them may be asked at once.
     */
    default Optional<String> process() {
        return Optional.empty();
    }

    /**
     * How well it fits.
     *
     * @throws ProblemException where the format itself failed; the others are asked all the same
     */
    Fit fit(Dropped dropped) throws ProblemException;

    /**
     * Reads all of it.
     *
     * @param dates how dates of numbers are meant, where the person said it
     * @param cancelled asked now and then; once true, the reading stops and what it gave is thrown away
     * @throws ProblemException BAD_INPUT where nothing of it can be read, or the reader itself failed; REFUSED where its
     *     dates can be read in two ways, or it was cancelled
     */
    Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) throws ProblemException;

    /** How well a format fits; two that are equally sure are offered as a choice. */
    enum Fit {
        NONE,
        LIKELY,
        SURE
    }
}
