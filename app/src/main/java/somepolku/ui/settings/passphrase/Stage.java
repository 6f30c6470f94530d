package somepolku.ui.settings.passphrase;

import java.util.Optional;

/**
 * How far the person is with the passphrase.
 *
 * @param locked whether the journal has one
 * @param working whether it is being set or removed just now
 * @param problem what stood in the way
 * @param key the recovery key, as long as it is shown
 */
record Stage(Page page, boolean locked, boolean working, Optional<String> problem, Optional<String> key) {

    /** What is in sight. */
    enum Page {
        OVERVIEW,
        SET,
        CHANGE,
        REMOVE,
        KEY
    }

    static Stage overview(boolean locked) {
        return at(Page.OVERVIEW, locked);
    }

    static Stage at(Page page, boolean locked) {
        return new Stage(page, locked, false, Optional.empty(), Optional.empty());
    }

    static Stage showing(String key) {
        return new Stage(Page.KEY, true, false, Optional.empty(), Optional.of(key));
    }

    Stage atWork() {
        return new Stage(page, locked, true, Optional.empty(), key);
    }

    Stage refused(String why) {
        return new Stage(page, locked, false, Optional.of(why), key);
    }

    /** The key is a secret, also in a log. */
    @Override
    public String toString() {
        return "Stage[" + page + "]";
    }
}
