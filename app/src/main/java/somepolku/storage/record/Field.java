package somepolku.storage.record;

import java.util.Arrays;

/**
 * One field of a record as it lies in the file.
 *
 * @param tag which field of its kind; never used for anything else in later versions
 * @param value empty for a field that was cleared
 */
record Field(int tag, Stamp stamp, byte[] value) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Field field
                && field.tag == tag
                && field.stamp.equals(stamp)
                && Arrays.equals(field.value, value);
    }

    @Override
    public int hashCode() {
        return 31 * tag + Arrays.hashCode(value);
    }
}
