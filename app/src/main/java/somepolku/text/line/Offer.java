package somepolku.text.line;

import somepolku.domain.channel.MetricInfo;

/**
 * A reading that the line may mean, to be taken or left: nothing is guessed.
 *
 * @param start of what it would be read from
 * @param taken the line after the offer was taken
 */
public record Offer(int start, int end, MetricInfo metric, double number, String taken) {}
