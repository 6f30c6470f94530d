package somepolku.work.port;

import java.nio.file.Path;
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
