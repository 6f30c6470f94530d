package somepolku.importing.compare;

import somepolku.domain.journal.EntryKind;

/** What an entry and a row must have in common to be about the same thing. */
record Slot(EntryKind kind, String source, String key) {}
