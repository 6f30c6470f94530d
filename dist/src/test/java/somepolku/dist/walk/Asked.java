package somepolku.dist.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Asks whoever started the walk for what a robot cannot do, and waits until it is done. */
final class Asked {
    private static final BufferedReader ANSWERS =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private Asked() {}

    static void please(String what) throws IOException {
        System.out.println("please: " + what);
        if (ANSWERS.readLine() == null) {
            throw new IOException("nobody did: " + what);
        }
    }
}
