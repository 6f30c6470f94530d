package somepolku.pluginhost.wire;

/** One thing said. */
public record Frame(Kind kind, In body) {}
