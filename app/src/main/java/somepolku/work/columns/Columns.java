package somepolku.work.columns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.grid.Grid;
import somepolku.importing.grid.Unreadable;
import somepolku.importing.mapping.ColumnWords;
import somepolku.importing.mapping.Guess;
import somepolku.importing.mapping.MappedFormat;
import somepolku.importing.mapping.Mapping;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.port.Channels;
import somepolku.work.port.Settings;

/** Tables of foreign programs: looked at, told and remembered by their headers. */
public final class Columns {
    private static final String KEY = "columns.";
    private static final int BYTES = 16;

    private final Channels channels;
    private final Settings settings;
    private final Texts texts;

    public Columns(Channels channels, Settings settings, Texts texts) {
        this.channels = channels;
        this.settings = settings;
        this.texts = texts;
    }

    /**
     * A table that is looked at.
     *
     * @param mapping as it was told for this header, else as it is guessed
     * @param remembered whether it was told
     */
    public record Sight(String file, Grid grid, Mapping mapping, boolean remembered) {}

    /** Looks at a file; empty where it is no table. */
    public Optional<Sight> look(Dropped dropped) throws ProblemException, IOException {
        if (!dropped.single() || dropped.files().size() != 1) {
            return Optional.empty();
        }
        return grid(dropped).map(grid -> {
            Optional<Mapping> told = told(grid);
            Mapping mapping = told.orElseGet(() -> Guess.of(dropped.name(), grid, channels.channels()));
            return new Sight(dropped.name(), grid, mapping, told.isPresent());
        });
    }

    private static Optional<Grid> grid(Dropped dropped) throws ProblemException, IOException {
        try {
            return Grid.of(dropped.files().get(0));
        } catch (Unreadable broken) {
            throw new ProblemException(broken.problem(dropped.name()), broken);
        }
    }

    /**
     * The format that reads a table.
     *
     * @param mapping what was said of this very file, if anything
     * @param words what was said on a command line, if anything
     * @return empty where it is no table
     * @throws ProblemException REFUSED where nobody said what its columns mean, NOT_THERE where the words fit no column
     */
    public Optional<ImportFormat> format(Dropped dropped, Optional<Mapping> mapping, Optional<String> words)
            throws ProblemException, IOException {
        Optional<Sight> found = look(dropped);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Sight sight = found.get();
        Mapping known = sight.mapping();
        if (mapping.isPresent() && mapping.get().uses().size() == known.uses().size()) {
            known = mapping.get();
        } else if (words.isPresent()) {
            known = ColumnWords.read(words.get(), sight.grid().header(), known);
        } else if (!sight.remembered()) {
            String example = ColumnWords.words(known, sight.grid().header());
            throw new ProblemException(Problem.refused(
                    "importing.columns",
                    dropped.name(),
                    ColumnWords.told(sight.grid().header()),
                    example));
        }
        return Optional.of(format(sight.grid(), known));
    }

    /** Remembers what was said of a table. */
    public void remember(Dropped dropped, Optional<Mapping> mapping, Optional<String> words)
            throws ProblemException, IOException {
        Optional<Sight> sight = look(dropped);
        if (sight.isPresent() && mapping.isPresent()) {
            remember(sight.get().grid(), mapping.get());
        } else if (sight.isPresent() && words.isPresent()) {
            Grid grid = sight.get().grid();
            remember(
                    grid,
                    ColumnWords.read(words.get(), grid.header(), sight.get().mapping()));
        }
    }

    /** What reads a table by a mapping. */
    public MappedFormat format(Grid grid, Mapping mapping) {
        return new MappedFormat(mapping, grid, channels.channels(), texts);
    }

    /** Remembers what was said, for every table with this header. */
    public void remember(Grid grid, Mapping mapping) {
        settings.put(key(grid.header()), mapping.kept());
    }

    public void forget(Grid grid) {
        settings.put(key(grid.header()), "");
    }

    private Optional<Mapping> told(Grid grid) {
        return settings.get(key(grid.header()))
                .flatMap(Mapping::of)
                .filter(mapping -> mapping.uses().size() == grid.header().size());
    }

    /** Only a sum of the names: what stands in somebody's tables is nothing for the settings. */
    private static String key(List<String> header) {
        String names = String.join("\u001f", header).toLowerCase(Locale.ROOT);
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return KEY + HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
