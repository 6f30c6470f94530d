package somepolku.rules.samples.domain;

import somepolku.rules.samples.work.Anything;

/** Bad on purpose: the domain may not know the work, and together they form a cycle. */
public record KnowsTheWork(Anything work) {}
