package somepolku.api.journal;

/** How far an application for a job is. */
public enum ApplicationStatus {
    /** A job that was noticed or saved. */
    LEAD,
    APPLIED,
    INTERVIEW,
    OFFER,
    HIRED,
    CLOSED
}
