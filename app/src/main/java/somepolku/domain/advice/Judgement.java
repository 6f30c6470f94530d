package somepolku.domain.advice;

import java.util.List;

/** What a rule makes of a journal. */
public sealed interface Judgement {

    /**
     * The rule could be judged.
     *
     * @param summary one sentence with the person's own figures
     * @param explanation what was looked at; may be empty
     * @param suggestion one small thing to do; may be empty
     * @param trail the entries that the summary stands on
     */
    record Advice(Verdict verdict, String summary, String explanation, String suggestion, List<EntryRef> trail)
            implements Judgement {

        public Advice {
            trail = List.copyOf(trail);
        }
    }

    /** The rule was not asked, since something that it needs is not in the journal. */
    record Lacking(List<Lack> lacks) implements Judgement {

        public Lacking {
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * What is needed and not there.
     *
     * @param found how many there are, fewer than needed
     */
    record Lack(Need need, int found) {}

    /** What the rule found. */
    enum Verdict {
        /** The person does this already. */
        FINE,
        /** Here is something to try. */
        TRY,
        /** The journal does not tell either way. */
        OPEN
    }
}
