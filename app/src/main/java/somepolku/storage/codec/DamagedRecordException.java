package somepolku.storage.codec;

/** A record whose bytes say nothing that this program understands; says what and where. */
public final class DamagedRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DamagedRecordException(String what) {
        super(what);
    }

    public DamagedRecordException(String what, Throwable cause) {
        super(what, cause);
    }
}
