package somepolku.ui.imports.model;

import java.util.List;
import java.util.Optional;
import somepolku.importing.DateOrder;

/**
 * What the room shows.
 *
 * @param doing what is under way while it reads or stores
 * @param rows of the table, the total last; empty until something was read
 * @param keepNames whether the person wants other people's names kept
 * @param undoable whether one undo would now take this import back
 */
public record ImportsState(
        Stage stage,
        Doing doing,
        List<PreviewRow> rows,
        List<Tab> tabs,
        Optional<Strip> strip,
        boolean keepNames,
        String acceptText,
        boolean undoable) {

    public static final ImportsState EMPTY =
            new ImportsState(Stage.EMPTY, Doing.NOTHING, List.of(), List.of(), Optional.empty(), false, "", false);

    public enum Stage {
        /** Nothing chosen, or nothing of it could be read. */
        EMPTY,
        READING,
        /** A preview stands, and accepting it would write something. */
        READY,
        /** A preview stands, and there is nothing in it to write. */
        NOTHING_NEW,
        STORING,
        STORED
    }

    /**
     * A job under way.
     *
     * @param what it does, in the person's language
     * @param share done, 0 to 1; negative where unknown
     * @param stoppable whether stopping it still does something
     */
    public record Doing(String what, double share, boolean stoppable) {
        static final Doing NOTHING = new Doing("", -1, false);
    }

    /**
     * A list under the table.
     *
     * @param title with its count: {@code Skipped 12}
     */
    public record Tab(String title, List<DetailRow> rows, String empty) {}

    /** A message in the page, with ways to choose from where several fit. */
    public record Strip(Sort sort, String text, List<Choice> choices) {

        public enum Sort {
            DONE,
            NOTICE,
            /** What could be got more by asking for another export. */
            ADVICE,
            PROBLEM
        }

        public static Strip done(String text) {
            return new Strip(Sort.DONE, text, List.of());
        }

        public static Strip notice(String text) {
            return new Strip(Sort.NOTICE, text, List.of());
        }

        public static Strip advice(String text) {
            return new Strip(Sort.ADVICE, text, List.of());
        }

        public static Strip problem(String text, List<Choice> choices) {
            return new Strip(Sort.PROBLEM, text, choices);
        }

        public boolean problem() {
            return sort == Sort.PROBLEM;
        }
    }

    /**
     * One way to read the files where they leave it open.
     *
     * @param name of its button
     * @param file that the format is chosen for; an order of dates goes for all
     */
    public record Choice(String name, String label, String file, Optional<String> format, Optional<DateOrder> dates) {}

    public ImportsState with(Stage next) {
        return new ImportsState(next, doing, rows, tabs, strip, keepNames, acceptText, undoable);
    }

    public ImportsState with(Optional<Strip> said) {
        return new ImportsState(stage, doing, rows, tabs, said, keepNames, acceptText, undoable);
    }

    public ImportsState read(String names) {
        Doing begun = new Doing(names, -1, true);
        return new ImportsState(Stage.READING, begun, rows, tabs, Optional.empty(), keepNames, acceptText, false);
    }

    public ImportsState with(Doing now) {
        return new ImportsState(stage, now, rows, tabs, strip, keepNames, acceptText, undoable);
    }

    public ImportsState keepingNames(boolean keep) {
        return new ImportsState(stage, doing, rows, tabs, strip, keep, acceptText, undoable);
    }

    public ImportsState undoable(boolean possible) {
        return new ImportsState(stage, doing, rows, tabs, strip, keepNames, acceptText, possible);
    }

    public ImportsState showing(List<PreviewRow> newRows, List<Tab> newTabs, String newAcceptText) {
        return new ImportsState(stage, doing, newRows, newTabs, strip, keepNames, newAcceptText, undoable);
    }
}
