package somepolku.api.advice;

/** What a rule found. */
public enum Verdict {
    /** The person does this already: worth saying, nothing to do. */
    FINE,
    /** Here is something that the person could try. */
    TRY,
    /** The journal does not tell either way, although all that the rule needs is there. */
    OPEN
}
