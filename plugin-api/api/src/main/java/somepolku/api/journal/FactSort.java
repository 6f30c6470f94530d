package somepolku.api.journal;

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
    /** One that the person was given. */
    RECOMMENDATION,
    /** One that the person was given, of a skill. */
    ENDORSEMENT
}
