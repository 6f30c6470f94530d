package somepolku.work.port;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import somepolku.kit.ProblemException;
import somepolku.work.port.Channels.PluginStatus;

/**
 * The plugins and data packs of this person: what is put in, switched and taken out. Nothing is swapped while the program
 * runs; every act holds from the next start on, and until then can be taken back by its opposite. Every answer is how the
 * plugin then stands. Reads and writes files:
 * but for {@link #looksLike} not for the EDT.
 */
public interface PluginStock {

    /**
     * Looks at a plugin's jar, or at a data pack's folder or zip, without running anything of it.
     *
     * @throws ProblemException where it could not be installed
     */
    PluginStatus verify(Path file) throws ProblemException;

    /**
     * Runs a plugin once, apart from everything, and says what it would bring; of a data pack, which has no code, the same
     * is read. No consent is given by it and nothing is kept: only for who said that this file may run now.
     *
     * @throws ProblemException where it could not be installed, or fails
     */
    Trial tried(Path file) throws ProblemException;

    /**
     * What came of running a plugin once.
     *
     * @param ran whether code was run at all
     * @param notes what its maker should look at
     */
    record Trial(PluginStatus status, boolean ran, List<Brings> brings, List<String> notes) {
        public Trial {
            brings = List.copyOf(brings);
            notes = List.copyOf(notes);
        }
    }

    /**
     * What one channel brings.
     *
     * @param names by language tag
     * @param formats the names of what it can read, in English
     */
    record Brings(
            String channel,
            Map<String, String> names,
            List<String> formats,
            int metrics,
            int kinds,
            int advice,
            int templates,
            int forms,
            int settings) {
        public Brings {
            // In the order of the languages.
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
            formats = List.copyOf(formats);
        }
    }

    /** Whether it is one at all, told by a glance: a jar, or what has a {@code pack.properties} in it. */
    boolean looksLike(Path file);

    /** Keeps a copy of it for the next start, in the place of an older one of the same id. */
    PluginStatus install(Path file) throws ProblemException;

    /**
     * Takes what was installed out at the next start.
     *
     * @throws ProblemException REFUSED where it came with the program, NOT_THERE where there is no such id
     */
    PluginStatus remove(String id) throws ProblemException;

    /** Switches on or off at the next start; what was to be removed stays when it is switched on. */
    PluginStatus switched(String id, boolean on) throws ProblemException;

    /** The person's yes, for this computer, to the very file that is installed under this id, or waits to be. */
    PluginStatus allow(String id) throws ProblemException;

    /** The same for a file that need not be installed yet. */
    PluginStatus allow(Path jar) throws ProblemException;

    /** Takes the yes back: the file is not run from the next start on. */
    PluginStatus forbid(String id) throws ProblemException;

    PluginStatus forbid(Path jar) throws ProblemException;
}
