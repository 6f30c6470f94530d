package somepolku.domain.channel.portrait;

/** How well, best first. */
public enum Suits {
    WELL,
    PARTLY,
    BADLY
}
