package somepolku.domain.journal;

/** What a fact of the person's profile is about. */
public enum FactSort {
    HEADLINE,
    SUMMARY,
    INDUSTRY,
    LOCATION,
    WEBSITE,
    POSITION,
    EDUCATION,
    SKILL,
    LANGUAGE,
    CERTIFICATION,
    VOLUNTEERING,
    PROJECT,
    PUBLICATION,
    HONOUR,
    RECOMMENDATION,
    ENDORSEMENT,
    /** One that only a newer program knows. */
    OTHER
}
