package somepolku.importing.compare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.importing.Intake;

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

    private final ThreadLocal<MessageDigest> digests = ThreadLocal.withInitial(Digest::sha256);

    String of(Intake.Item item, Entry written, String more) {
        String said = said(item);
        // Of a person the two are always the same.
        return with(said + "." + (item instanceof Intake.Person ? said : stood(written)), more);
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
        MessageDigest sha = digests.get();
        for (Object field : fields) {
            Object plain = field instanceof Optional<?> maybe ? maybe.isPresent() ? maybe.get() : "" : field;
            byte[] bytes = plain.toString().getBytes(StandardCharsets.UTF_8);
            for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                sha.update((byte) (bytes.length >>> shift));
            }
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
