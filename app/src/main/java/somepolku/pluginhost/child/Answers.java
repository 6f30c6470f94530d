package somepolku.pluginhost.child;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import somepolku.api.advice.AdviceResult;
import somepolku.api.advice.AdviceRule;
import somepolku.api.importing.ExportImporter;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.call.Beside;
import somepolku.pluginhost.call.Registration;
import somepolku.pluginhost.code.Blame;
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.code.Patience;
import somepolku.pluginhost.code.PluginCode;
import somepolku.pluginhost.wire.Fault;
import somepolku.pluginhost.wire.Frame;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.offer.Results;

/** Answers one question after the other. */
final class Answers {
    private static final int LONGEST_WHY = 500;
    private static final int MOST_ARGUMENTS = 4;
    private static final int MOST_KEYS = 1_000;

    private final Link link;
    private final Plugin plugin;

    Answers(Link link, Plugin plugin) {
        this.link = link;
        this.plugin = plugin;
    }

    void forAsLongAsAsked() throws IOException {
        try {
            while (true) {
                answer(link.question());
            }
        } catch (InterruptedException theirs) {
            // The plugin's threads are all that could do that; it loses its process by it.
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Frame question) throws IOException {
        try {
            In in = question.body();
            Registration registration = plugin.registration(in.text());
            switch (question.kind()) {
                case DESCRIBE ->
                    link.send(Kind.DESCRIBED, registration.described().to(new Out()));
                case TEXTLESS -> link.send(Kind.KEYS, new Out().list(registration.textless(), MOST_KEYS, Answers::key));
                case FIT -> fit(registration, in);
                case READ -> read(registration, in);
                case JUDGE -> judge(registration, in);
                default -> throw new IOException("not a question: " + question.kind());
            }
        } catch (ProblemException known) {
            Problem problem = known.problem();
            link.send(
                    Kind.PROBLEM,
                    new Out()
                            .text(problem.key())
                            .list(problem.arguments(), MOST_ARGUMENTS, (to, one) -> to.text(String.valueOf(one))));
        } catch (IOException broken) {
            String why = String.valueOf(broken.getMessage());
            link.send(Kind.UNREADABLE, new Out().text(why.substring(0, Math.min(why.length(), LONGEST_WHY))));
        } catch (Throwable thrown) {
            // The plugin's own, of whatever sort: its process has a word to say about it, and no more.
            link.send(Kind.FAILED, Fault.of(thrown).to(new Out()));
        }
    }

    private static Out key(Out out, String key) {
        return out.text(key.substring(0, Math.min(key.length(), LONGEST_WHY)));
    }

    private void fit(Registration registration, In in) throws IOException {
        ExportImporter importer = importer(registration, in);
        link.send(Kind.FITS, new Out().one(importer.fit(LinkedInput.of(link, in))));
    }

    private void read(Registration registration, In in) throws IOException {
        ExportImporter importer = importer(registration, in);
        PluginCode code = PluginCode.here(plugin.id(), plugin.loader(), Patience.of(Duration.ZERO), Blame.NONE);
        LinkedSink sink = new LinkedSink(link, new Beside(code));
        try {
            importer.read(LinkedInput.of(link, in), sink);
        } finally {
            sink.end();
        }
        link.send(Kind.DONE, new Out());
    }

    private void judge(Registration registration, In in) throws IOException, ProblemException {
        List<AdviceRule> rules = registration.rules();
        AdviceRule rule = rules.get(in.count(rules.size() - 1));
        LinkedJournal journal = new LinkedJournal(link, in.day());
        @Nullable AdviceResult result = rule.judge(journal);
        journal.end();
        if (result == null) {
            throw Clean.bad("pluginhost.bad.result", String.valueOf(rule.id()));
        }
        link.send(Kind.JUDGED, Results.to(new Out(), result));
    }

    private static ExportImporter importer(Registration registration, In in) throws IOException {
        int number = in.count(registration.importers().size() - 1);
        return registration.importers().get(number);
    }
}
