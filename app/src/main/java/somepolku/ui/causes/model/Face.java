package somepolku.ui.causes.model;

/** How a finding is looked at. */
public enum Face {
    CHART,
    /** The chart's twin. */
    TABLE,
    /** How it came to be. */
    TRAIL
}
