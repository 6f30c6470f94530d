package somepolku.importing.compare;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Optional;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.importing.Intake;
import somepolku.kit.Bytes;
import somepolku.kit.Instants;

/**
 * The digest of an {@link Origin} in two halves: what the import said, and how the entry stood when it was written. The
 * first tells a changed row from an unchanged one, in whatever time zone; the second an entry that the person edited.
 * Names of other people and the purpose take part in neither: they are the person's to add and to change. Nor do the
 * steps of an application, which imports and the person add to.
 *
 * <p>A third part keeps what the entry itself does not show: of an application the steps that imports told, of a fact
 * how far its newest export reached. For any thread.
 */
final class Digest {
    private static final int BYTES = 8;
    private static final int SUM = 32;

    private final ThreadLocal<Hash> hashes = ThreadLocal.withInitial(Hash::new);

    String of(Intake.Item item, Entry written, String more) {
        return with(said(item) + "." + stood(written), more);
    }

    /** Of a person the two halves are always the same. */
    String of(Intake.Person person) {
        Hash hash = hashes.get();
        hash.end();
        hash.take(person.since(), person.company(), person.position());
        return hash.halves(hash.sum, hash.sum);
    }

    /** Of a deed that is written as it was read: both halves take in its texts, which are most of it. */
    String of(Intake.Deed deed, Optional<LocalDate> day, Optional<LocalTime> time) {
        Hash hash = hashes.get();
        hash.end(deed.title(), deed.text(), deed.link());
        hash.take(deed.kind(), deed.at(), deed.day());
        System.arraycopy(hash.sum, 0, hash.first, 0, BYTES);
        hash.take(deed.kind(), day, time);
        return hash.halves(hash.first, hash.sum);
    }

    /** What an origin keeps beside the two halves; empty where nothing. */
    static String more(Origin origin) {
        int end = end(origin.digest());
        return origin.digest().substring(Math.min(end + 1, origin.digest().length()));
    }

    /** The origin's digest, with something else kept beside the two halves. */
    static String with(Origin origin, String more) {
        return with(origin.digest().substring(0, end(origin.digest())), more);
    }

    private static String with(String halves, String more) {
        return more.isEmpty() ? halves : halves + "." + more;
    }

    /** Where the second half ends. */
    private static int end(String digest) {
        int end = digest.indexOf('.', digest.indexOf('.') + 1);
        return end < 0 ? digest.length() : end;
    }

    /** Whether the import that wrote the entry said the same. */
    boolean same(Origin origin, Intake.Item item) {
        return origin.digest().startsWith(said(item) + ".");
    }

    /** Whether the imported fields of an entry are as an import wrote them. */
    boolean untouched(Entry entry) {
        return entry.origin()
                .filter(origin -> origin.digest()
                        .startsWith(
                                "." + stood(entry), Math.max(0, origin.digest().indexOf('.'))))
                .isPresent();
    }

    private String said(Intake.Item item) {
        if (item instanceof Intake.Deed deed) {
            return hash(deed.kind(), deed.at(), deed.day(), deed.title(), deed.text(), deed.link());
        }
        if (item instanceof Intake.Person person) {
            return hash(person.since(), person.company(), person.position());
        }
        if (item instanceof Intake.Job job) {
            return hash(job.company(), job.position(), job.link());
        }
        if (item instanceof Intake.Trait trait) {
            return hash(trait.sort(), trait.title(), trait.place(), trait.text(), trait.first(), trait.last());
        }
        return hash(((Intake.Figure) item).value());
    }

    private String stood(Entry entry) {
        if (entry instanceof Activity deed) {
            return hash(deed.kindId(), deed.day(), deed.time(), deed.title(), deed.text(), deed.link());
        }
        if (entry instanceof Contact contact) {
            return hash(contact.since(), contact.company(), contact.position());
        }
        if (entry instanceof Application job) {
            return hash(job.company(), job.position(), job.link());
        }
        if (entry instanceof Fact fact) {
            return hash(fact.sort(), fact.title(), fact.place(), fact.text(), fact.first(), fact.last());
        }
        return entry instanceof Reading reading ? hash(reading.metric(), reading.span(), reading.value()) : "";
    }

    private String hash(Object... fields) {
        Hash hash = hashes.get();
        hash.end();
        return hash.of(fields);
    }

    /** Of fields, each with its length, and of an end that several have in common. */
    private static final class Hash {
        private final SpanWords spans = new SpanWords();
        private final MessageDigest sha = sha256();
        private final Bytes end = new Bytes();
        private final Bytes begin = new Bytes();
        private final byte[] first = new byte[BYTES];
        private final byte[] sum = new byte[SUM];

        void end(Object... fields) {
            put(fields, end.clear());
        }

        String of(Object... fields) {
            take(fields);
            return HexFormat.of().formatHex(sum, 0, BYTES);
        }

        void take(Object... fields) {
            put(fields, begin.clear());
            sha.update(begin.array(), 0, begin.size());
            sha.update(end.array(), 0, end.size());
            try {
                sha.digest(sum, 0, SUM);
            } catch (DigestException e) {
                throw new IllegalStateException("there is room for SHA-256", e);
            }
        }

        private String halves(byte[] said, byte[] stood) {
            letters(said, begin.clear());
            letters(stood, begin.put('.'));
            return new String(begin.array(), 0, begin.size(), StandardCharsets.ISO_8859_1);
        }

        private static void letters(byte[] half, Bytes to) {
            HexFormat hex = HexFormat.of();
            for (int at = 0; at < BYTES; at++) {
                to.put(hex.toHighHexDigit(half[at])).put(hex.toLowHexDigit(half[at]));
            }
        }

        private void put(Object[] fields, Bytes to) {
            for (Object field : fields) {
                Object plain = field instanceof Optional<?> maybe ? maybe.isPresent() ? maybe.get() : "" : field;
                to.putCounted(words(plain));
            }
        }

        private String words(Object plain) {
            if (plain instanceof DaySpan span) {
                return spans.words(span);
            }
            return plain instanceof Instant at ? Instants.text(at) : plain.toString();
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
