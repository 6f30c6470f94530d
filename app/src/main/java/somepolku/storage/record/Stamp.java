package somepolku.storage.record;

import java.nio.ByteBuffer;

/**
 * When a field got its value, so that copies of a journal can be merged field by field: a hybrid logical clock's time
 * and the copy that wrote it.
 *
 * @param time 48 bits of milliseconds since 1970, then a 16-bit counter
 * @param replica the copy of the journal; decides between equal times
 */
record Stamp(long time, int replica) implements Comparable<Stamp> {
    static final int BYTES = 12;

    static Stamp read(ByteBuffer in) {
        return new Stamp(in.getLong(), in.getInt());
    }

    void write(ByteBuffer out) {
        out.putLong(time).putInt(replica);
    }

    @Override
    public int compareTo(Stamp other) {
        int byTime = Long.compareUnsigned(time, other.time);
        return byTime != 0 ? byTime : Integer.compareUnsigned(replica, other.replica);
    }
}
