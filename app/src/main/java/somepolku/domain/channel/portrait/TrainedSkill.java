package somepolku.domain.channel.portrait;

/**
 * A skill that doing something on a channel trains.
 *
 * @param name a word or two
 * @param how doing what, in a sentence; may be empty
 */
public record TrainedSkill(String name, String how) {}
