package somepolku.pluginhost.stock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.jar.Shelf;
import somepolku.pluginhost.jar.ShippedSums;
import somepolku.pluginhost.pack.PackReader;
import somepolku.pluginhost.trial.Trying;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.PluginStock;

/** The person's plugins and packs as files. */
public final class Stock implements PluginStock {
    private static final String BAD = "pluginhost.stock.bad";

    private final Shelves shelves;
    private final Yes consents;
    private final Texts texts;

    /** Who remembers what may run here. */
    public interface Yes {
        boolean to(String sha256);

        void say(String sha256) throws IOException;

        void takeBack(String sha256) throws IOException;
    }

    public Stock(Shelves shelves, Yes consents, Texts texts) {
        this.shelves = shelves;
        this.consents = consents;
        this.texts = texts;
    }

    @Override
    public PluginStatus verify(Path file) throws ProblemException {
        return status(checked(file), "");
    }

    @Override
    public Trial tried(Path file) throws ProblemException {
        Found found = checked(file);
        PluginStatus now = status(found, "");
        if (found.jar().isEmpty()) {
            return new Trial(now, false, Packed.brings(file), List.of());
        }
        try {
            Trying trying = new Trying(texts);
            List<Brings> brings = trying.of(found.jar().get());
            return new Trial(now, true, brings, trying.notes());
        } catch (ProblemException e) {
            throw named("pluginhost.stock.tried", file, e);
        }
    }

    @Override
    public boolean looksLike(Path file) {
        return Files.isRegularFile(file) && Found.isJar(file) || PackReader.looksLike(file);
    }

    @Override
    public PluginStatus install(Path file) throws ProblemException {
        Found fresh = checked(file);
        if (find(shelves.shipped(), fresh.id()).isPresent()) {
            throw new ProblemException(Problem.refused("pluginhost.stock.shipped.same", name(file), fresh.id()));
        }
        return doing(fresh.id(), () -> {
            Files.createDirectories(shelves.next());
            String ending = Found.isJar(file) ? ".jar" : ".zip";
            Path part = shelves.next().resolve(fresh.id() + ".part");
            if (Files.isDirectory(file)) {
                Zipped.write(file, part);
            } else {
                Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            }
            for (Staged old : Staged.in(shelves.next())) {
                if (old.id().equals(fresh.id())) {
                    Files.deleteIfExists(old.file());
                }
            }
            Files.move(part, Staged.place(shelves.next(), fresh, ending));
            shelves.gone().remove(fresh.id());
            shelves.off().remove(fresh.id());
        });
    }

    @Override
    public PluginStatus remove(String id) throws ProblemException {
        Found found = known(id);
        boolean own = find(shelves.own(), id).isPresent();
        Optional<Found> waiting = find(shelves.next(), id);
        if (!own && waiting.isEmpty()) {
            throw new ProblemException(Problem.refused("pluginhost.stock.shipped.stays", id));
        }
        write(id, () -> {
            if (waiting.isPresent()) {
                Files.deleteIfExists(waiting.get().file());
            }
            if (own) {
                shelves.gone().add(id);
            }
        });
        return status(found, texts.text(own ? "pluginhost.stock.gone" : "pluginhost.stock.never"));
    }

    @Override
    public PluginStatus switched(String id, boolean on) throws ProblemException {
        known(id);
        return doing(id, () -> {
            if (on) {
                shelves.off().remove(id);
                shelves.gone().remove(id);
            } else {
                shelves.off().add(id);
            }
        });
    }

    @Override
    public PluginStatus allow(String id) throws ProblemException {
        return allowed(readable(known(id)));
    }

    @Override
    public PluginStatus allow(Path jar) throws ProblemException {
        return allowed(checked(jar));
    }

    @Override
    public PluginStatus forbid(String id) throws ProblemException {
        return forbidden(readable(known(id)));
    }

    @Override
    public PluginStatus forbid(Path jar) throws ProblemException {
        return forbidden(read(jar));
    }

    private PluginStatus allowed(Found found) throws ProblemException {
        if (!asks(found)) {
            return status(found, texts.text("pluginhost.stock.asksnone"));
        }
        String sum = found.jar().orElseThrow().sha256();
        write(found.id(), () -> consents.say(sum));
        return status(found, texts.text("pluginhost.stock.allowed", sum));
    }

    private PluginStatus forbidden(Found found) throws ProblemException {
        if (!asks(found)) {
            throw new ProblemException(Problem.refused("pluginhost.stock.never.asked", found.id()));
        }
        String sum = found.jar().orElseThrow().sha256();
        write(found.id(), () -> consents.takeBack(sum));
        return status(found, texts.text("pluginhost.stock.forbidden", sum));
    }

    /** Whether a yes is wanted for it at all: not for a pack, which has no code, nor for what came with the program. */
    private boolean asks(Found found) {
        return found.jar().isPresent()
                && !ShippedSums.in(shelves.shipped()).vouchFor(found.jar().get());
    }

    /** What is listed by the name of its file, since it is no jar that can be read, is no file to say yes to. */
    private Found readable(Found found) throws ProblemException {
        return found.jar().isEmpty() && Found.isJar(found.file()) ? checked(found.file()) : found;
    }

    /** Everything that can be said against a file before it runs, with its name. */
    private Found checked(Path file) throws ProblemException {
        Found found = read(file);
        if (found.jar().isPresent()) {
            try {
                new Shelf().check(found.jar().get());
            } catch (ProblemException e) {
                throw named(BAD, file, e);
            }
        }
        return found;
    }

    private Found read(Path file) throws ProblemException {
        if (!Files.exists(file)) {
            throw new ProblemException(Problem.notThere("pluginhost.stock.nofile", name(file)));
        }
        try {
            return Found.read(file, texts);
        } catch (ProblemException e) {
            throw Found.isJar(file) ? named(BAD, file, e) : e;
        }
    }

    /** What is wrong with a jar, with its name. */
    private ProblemException named(String key, Path file, ProblemException e) {
        Object why = texts.text(e.problem());
        return new ProblemException(new Problem(e.problem().kind(), key, List.of(name(file), why)), e);
    }

    private Found known(String id) throws ProblemException {
        return Stream.of(shelves.next(), shelves.own(), shelves.shipped())
                .flatMap(shelf -> find(shelf, id).stream())
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notThere("pluginhost.stock.unknown", id)));
    }

    private Optional<Found> find(Path shelf, String id) {
        return Found.in(shelf, texts).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private interface Act {
        void run() throws IOException, ProblemException;
    }

    /** Does it, and says how the plugin then stands. */
    private PluginStatus doing(String id, Act act) throws ProblemException {
        write(id, act);
        return status(known(id), new Outlook(shelves, texts).why(id).orElse(""));
    }

    private static void write(String id, Act act) throws ProblemException {
        try {
            act.run();
        } catch (IOException e) {
            Object why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new ProblemException(Problem.refused("pluginhost.stock.failed", id, why), e);
        }
    }

    private PluginStatus status(Found found, String why) {
        boolean asks = asks(found) && !consents.to(found.jar().orElseThrow().sha256());
        State state = shelves.off().all().contains(found.id()) ? State.OFF : asks ? State.PENDING : State.ON;
        String words = why.isEmpty() && asks ? texts.text("pluginhost.pending") : why;
        return new PluginStatus(found.id(), found.version(), state, found.source(), words);
    }

    private static String name(Path file) {
        return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }
}
