package somepolku.api.importing;

import java.util.List;
import java.util.Optional;

/** What the person dropped: a single file, a folder, or an archive with its entries. */
public interface ExportInput {

    /** The name of what was dropped, without its folder: {@code Complete_LinkedInDataExport_10-05-2026.zip}. */
    String name();

    /** Whether it is one plain file, which is then the only one of {@link #files()}. */
    boolean single();

    /**
     * The files in it, in the order of the archive or by path. The host has already left out what is no data
     * ({@code __MACOSX}, {@code .DS_Store}) and has refused unsafe paths and bombs.
     */
    List<ExportFile> files();

    /**
     * How the person says that dates of numbers are meant; empty where they said nothing. What the input itself shows is
     * surer: ask here only where it shows nothing, and never guess.
     */
    default Optional<DateOrder> dateOrder() {
        return Optional.empty();
    }
}
