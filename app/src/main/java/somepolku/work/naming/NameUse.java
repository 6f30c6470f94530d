package somepolku.work.naming;

/**
 * A name that the journal uses.
 *
 * @param entries how many entries say it
 */
public record NameUse(String name, long entries) {}
