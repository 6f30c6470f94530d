package somepolku.importing;

import java.util.function.BooleanSupplier;
import somepolku.kit.ProblemException;

/** One form of export that can be read; channel plugins bring most of them. */
public interface ImportFormat {

    /** As {@code --format} names it: {@code linkedin-archive}. */
    String id();

    /** In the person's language. */
    String name();

    /**
     * How well it fits.
     *
     * @throws ProblemException where the format itself failed; the others are asked all the same
     */
    Fit fit(Dropped dropped) throws ProblemException;

    /**
     * Reads all of it.
     *
     * @param cancelled asked now and then; once true, the reading stops and what it gave is thrown away
     * @throws ProblemException where nothing of it can be read, or the reader itself failed
     */
    Intake read(Dropped dropped, BooleanSupplier cancelled) throws ProblemException;

    /** How well a format fits; two that are equally sure are offered as a choice. */
    enum Fit {
        NONE,
        LIKELY,
        SURE
    }
}
