package somepolku.api.importing;

/** How well an input fits an importer. Where two are equally sure, the person is asked. */
public enum Fit {
    NONE,
    /** By shape alone, such as the column names of a single CSV file. */
    LIKELY,
    /** By shape and name, or by something that only this platform writes. */
    SURE
}
