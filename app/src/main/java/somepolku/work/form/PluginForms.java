package somepolku.work.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import somepolku.domain.journal.Ids;
import somepolku.kit.Texts;
import somepolku.work.port.Channels;
import somepolku.work.port.Offers;

/** All templates and forms of the plugins that are on now. */
public final class PluginForms {
    private final Channels channels;
    private final Ids ids;
    private final Texts texts;

    /** @param texts for the labels of a template's fields */
    public PluginForms(Channels channels, Ids ids, Texts texts) {
        this.channels = channels;
        this.ids = ids;
        this.texts = texts;
    }

    /** Channel by channel, each with its templates first. Waits for nothing: without plugins there are none. */
    public List<PluginForm> all() {
        return of(channels, texts);
    }

    /** The same, only to be shown. */
    public static List<PluginForm> of(Channels channels, Texts texts) {
        Offers offers = channels.offers();
        Set<String> taken = new HashSet<>();
        return Stream.concat(
                        offers.templates().stream().map(template -> PluginForm.of(template, texts)),
                        offers.forms().stream().map(PluginForm::of))
                // A template and a form of one plugin may have the same id.
                .map(form -> taken.add(form.word()) ? form : form.as(form.word() + "-form"))
                .sorted((one, other) -> Integer.compare(order(channels, one), order(channels, other)))
                .toList();
    }

    private static int order(Channels channels, PluginForm form) {
        return channels.channel(form.channel())
                .map(channels.channels()::indexOf)
                .orElse(Integer.MAX_VALUE);
    }

    public Optional<PluginForm> named(String word) {
        return all().stream().filter(form -> form.word().equals(word)).findFirst();
    }

    /**
     * Reads what was filled in; with ids of its own, so that it can be tried again.
     *
     * @param time of the writing, where it is written on its own day
     */
    public Understood read(Answers answers, LocalDate day, LocalDate today, Optional<LocalTime> time) {
        return new Reader(answers, channels).read(ids, day, today, time);
    }
}
