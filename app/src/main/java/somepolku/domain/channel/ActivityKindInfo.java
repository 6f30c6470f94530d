package somepolku.domain.channel;

import somepolku.domain.term.Purpose;

/** A kind of thing that one does on a channel, with its usual purpose. */
public record ActivityKindInfo(String id, String name, Purpose purpose) {}
