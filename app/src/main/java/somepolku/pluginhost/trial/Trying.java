package somepolku.pluginhost.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.apart.Apart;
import somepolku.pluginhost.apart.Earlier;
import somepolku.pluginhost.apart.Workers;
import somepolku.pluginhost.call.Brought;
import somepolku.pluginhost.code.Blame;
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.code.Patience;
import somepolku.pluginhost.code.PluginCode;
import somepolku.pluginhost.jar.PluginJar;
import somepolku.work.port.PluginStock.Brings;

/**
 * Lets a plugin register in every language of the program, in a process of its own that ends with it. All limits hold as
 * for one that is installed; it sees none of the person's choices, and what it does wrong is told and not taken down.
 */
public final class Trying {
    private static final Patience PATIENCE = Patience.of(Duration.ofSeconds(2));
    private static final int LONGEST_KEY = 60;

    private final Texts texts;
    private final List<String> notes = new ArrayList<>();

    /** @param texts for the notes */
    public Trying(Texts texts) {
        this.texts = texts;
    }

    /** What its maker should look at, after it has run. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** What it brings. */
    public List<Brings> of(PluginJar jar) throws ProblemException {
        Map<Locale, List<Brought>> all = new LinkedHashMap<>();
        for (Locale language : Texts.languages()) {
            all.put(language, registered(jar, language));
        }
        List<Brings> brings = Bringing.of(all);
        if (brings.stream().map(Brings::channel).distinct().count() < brings.size()) {
            String twice = brings.get(0).channel();
            throw new ProblemException(Problem.refused("pluginhost.channel.twice", twice, jar.id()));
        }
        if (all.values().stream().map(Bringing::shape).distinct().count() > 1) {
            notes.add(texts.text("pluginhost.trial.differs"));
        }
        return brings;
    }

    private List<Brought> registered(PluginJar jar, Locale language) throws ProblemException {
        try (Workers workers = new Workers()) {
            PluginCode code = PluginCode.elsewhere(jar.id(), PATIENCE, Blame.NONE);
            Earlier nothing = new Earlier(Optional.empty());
            Apart apart = new Apart(jar, code, workers, nothing, Texts.in(language), key -> Optional.empty());
            List<Brought> all = new ArrayList<>();
            List<String> textless = new ArrayList<>();
            for (String provider : jar.providers()) {
                all.add(apart.brought(provider));
                textless.addAll(apart.textless(provider));
            }
            if (!textless.isEmpty()) {
                notes.add(texts.text(
                        "pluginhost.trial.textless",
                        language.getDisplayLanguage(texts.locale()),
                        textless.size(),
                        Clean.line(textless.get(0), LONGEST_KEY)));
            }
            return all;
        }
    }
}
