package somepolku.rules.samples.work;

import somepolku.rules.samples.domain.KnowsTheWork;

/** Allowed by itself: the work may know the domain. */
public record Anything(KnowsTheWork[] known) {}
