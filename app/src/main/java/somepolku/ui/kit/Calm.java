package somepolku.ui.kit;

import java.util.function.Consumer;
import somepolku.kit.Lifetime;
import somepolku.work.port.Settings;

/**
 * Calm mode: every figure about the person is out of sight, and what was done stays. Figures are values of metrics,
 * counts and sums of deeds; not days and times, nor a form in which a value is typed. Whoever says a figure asks here
 * first, and says it anew when the switch was turned.
 */
public final class Calm {
    /** Where {@link Settings} keeps it. */
    public static final String SETTING = "calm";

    private final Settings settings;
    private final Shown<Boolean> on;

    public Calm(Settings settings) {
        this.settings = settings;
        this.on = new Shown<>(
                settings.get(SETTING).filter(Boolean.TRUE.toString()::equals).isPresent());
    }

    public boolean on() {
        return on.now();
    }

    /** The figure, or nothing while it is calm. */
    public String figure(String said) {
        return on.now() ? "" : said;
    }

    /** What says the same with a figure and without. */
    public String either(String withFigures, String without) {
        return on.now() ? without : withFigures;
    }

    public void choose(boolean calm) {
        settings.put(SETTING, String.valueOf(calm));
        on.set(calm);
    }

    public void turn() {
        choose(!on.now());
    }

    /** Tells how it is, and every turn of the switch. */
    public void follow(Lifetime lifetime, Consumer<Boolean> listener) {
        on.follow(lifetime, listener);
    }

    /** Tells that the switch was turned, for those who are drawn already. */
    public void listen(Lifetime lifetime, Runnable listener) {
        boolean[] first = {true};
        on.follow(lifetime, now -> {
            if (!first[0]) {
                listener.run();
            }
        });
        first[0] = false;
    }
}
