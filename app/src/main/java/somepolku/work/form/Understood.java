package somepolku.work.form;

import java.util.OptionalInt;
import somepolku.kit.Problem;
import somepolku.work.entry.Written;

/** What a filled-in form means. */
public sealed interface Understood {

    /** It can be recorded. */
    record Whole(Written written) implements Understood {}

    /**
     * It cannot.
     *
     * @param field the one with the fault; empty where it is all of the form
     */
    record Wrong(OptionalInt field, Problem why) implements Understood {}
}
