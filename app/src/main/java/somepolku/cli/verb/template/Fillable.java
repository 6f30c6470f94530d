package somepolku.cli.verb.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.kit.Outcome;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.work.Change;
import somepolku.work.Workbench;
import somepolku.work.entry.Written;
import somepolku.work.form.PluginForms;
import somepolku.work.port.Channels;
import somepolku.work.template.Template;

/** A template or form that can be filled in with named fields, whoever made it. */
interface Fillable {

    /**
     * A field.
     *
     * @param word names it on the command line
     * @param choices the words that it takes; any text where there are none
     */
    record Field(String word, String label, boolean needed, List<String> choices) {}

    /**
     * What was filled in.
     *
     * @param what of which is told what was recorded
     * @param act records it
     */
    record Ready(Written what, Act act) {}

    /** Begins to write. */
    interface Act {
        CompletionStage<Outcome<Change>> write();
    }

    String word();

    String title();

    List<Field> fields();

    /** Reads what was filled in, or says what cannot be read. */
    Ready filled(Map<String, String> given, Workbench bench, LocalDate day, Optional<LocalTime> time)
            throws ProblemException;

    /** The program's own first. */
    static List<Fillable> all(Channels channels, Texts texts) {
        return Stream.concat(
                        Stream.of(Template.values()).map(template -> (Fillable) new OwnTemplate(template, texts)),
                        PluginForms.of(channels, texts).stream().map(OfPlugin::new))
                .toList();
    }
}
