package somepolku.ui.kit.file;

/** Marks a transfer handler that does something of its own with files: they are not imported where it stands. */
public interface TakesFiles {}
