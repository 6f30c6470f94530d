package somepolku.storage.record;

/** A record whose bytes say nothing that this program understands; says what and where. */
public final class DamagedRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedRecordException(String what) {
        super(what);
    }

    DamagedRecordException(String what, Throwable cause) {
        super(what, cause);
    }
}
