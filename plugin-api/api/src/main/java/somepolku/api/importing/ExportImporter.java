package somepolku.api.importing;

import java.io.IOException;

/**
 * Reads one form of export. Lenient: a row that cannot be read is skipped with its reason and the rest goes on.
 * Idempotent: the same row gives the same {@code key} in every export that holds it.
 */
public interface ExportImporter {

    /** Unique within the plugin, lower-case letters, digits and hyphens: {@code archive}. The person sees {@code linkedin-archive} and may name it with {@code --format}. */
    String id();

    /** What the format is called, in the person's language: {@code LinkedIn, the larger archive}. */
    String name();

    /**
     * How sure the importer is that the input is its own. It may open files, and should read no more than their
     * beginnings: at most two seconds.
     *
     * @return {@link Fit#NONE} where unsure costs nothing, since the next importer is asked
     * @throws IOException if a file could not be read; counts as {@link Fit#NONE}
     */
    Fit fit(ExportInput input) throws IOException;

    /**
     * Reads everything it knows of the input, by allow-list: a file it does not need is never opened.
     *
     * @throws IOException if the input itself breaks; what was handed over before counts as not read
     */
    void read(ExportInput input, ImportSink sink) throws IOException;
}
