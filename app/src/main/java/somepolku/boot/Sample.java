package somepolku.boot;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import somepolku.cli.call.Host;
import somepolku.cli.call.Passing;
import somepolku.importing.ImportPreview;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.Imports;
import somepolku.work.Tasks;

/** The sample journal for looking around: made in a passing folder, through the real import, gone afterwards. */
final class Sample {
    private static final Logger LOG = System.getLogger(Sample.class.getName());

    private Sample() {}

    static Session open(App app, Host.Start start, Tasks.Progress progress) throws ProblemException {
        Passing folder = new Passing();
        Path journal = folder.path().resolve(app.texts(start).text("boot.sampleFile"));
        Session session = app.sampleSession(journal, start, () -> clear(folder));
        try {
            session.plugged().load().toCompletableFuture().join();
            List<Path> exports = app.samples().writeTo(folder.path().resolve("exports"));
            Imports imports = session.bench().imports();
            ImportPreview preview = imports.preview(exports, Imports.Options.PLAIN, progress);
            imports.accept(preview).toCompletableFuture().join().orThrow();
            return session;
        } catch (IOException e) {
            session.close();
            throw new ProblemException(Problem.refused("boot.noFolder", folder.path(), e), e);
        } catch (ProblemException e) {
            session.close();
            throw e;
        }
    }

    private static void clear(Passing folder) {
        try {
            folder.close();
        } catch (ProblemException e) {
            // The system clears its temporary files; nobody needs to do anything about it now.
            LOG.log(Level.WARNING, "the sample's folder stays: " + folder.path(), e);
        }
    }
}
