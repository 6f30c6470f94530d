package somepolku.api.importing;

/** What tells one account of a channel from another. */
public enum AccountMark {
    /** The platform's own number of the member; two that differ are two accounts. */
    MEMBER,
    /** The address of the member's profile; two that differ are two accounts, unless {@link #MEMBER} says otherwise. */
    PROFILE,
    /** The member's name, which may change. */
    NAME
}
