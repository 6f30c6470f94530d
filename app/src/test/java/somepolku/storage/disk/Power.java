package somepolku.storage.disk;

import java.io.IOException;

/** What a disk runs on: it lasts for so many steps, and then nothing is written any more. */
final class Power {
    private int left = Integer.MAX_VALUE;

    void lasts(int steps) {
        left = steps;
    }

    boolean gone() {
        return left <= 0;
    }

    void step() throws IOException {
        if (gone()) {
            throw new IOException("the power is gone");
        }
        left--;
    }
}
