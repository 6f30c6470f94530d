package somepolku.importing.drop;

/**
 * How much of a drop is read at most. Generous: the largest export seen is far below, a bomb far above.
 *
 * @param files how many files
 * @param total bytes of all of them together, unpacked
 * @param ratio how many times its packed size a file may unpack to, once it is larger than {@code ratioFrom}
 */
record Limits(int files, long total, long ratio, long ratioFrom) {
    private static final long MEGA = 1 << 20;

    static final Limits GENEROUS = new Limits(100_000, 2048 * MEGA, 200, 10 * MEGA);

    /** How many bytes a stream of a packed file may give; sizes below zero are unknown. */
    long allowed(long packed, long claimed) {
        long byRatio = packed < 0 ? total : Math.max(ratioFrom, ratio * packed);
        long bySize = claimed < 0 ? total : claimed;
        return Math.min(total, Math.min(byRatio, bySize));
    }
}
