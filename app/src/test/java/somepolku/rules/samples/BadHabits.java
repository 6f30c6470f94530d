package somepolku.rules.samples;

import java.io.IOException;
import java.net.URL;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.concurrent.Executors;
import javax.swing.SwingUtilities;

/** Bad on purpose: one line for each habit that the build refuses. */
public final class BadHabits {
    static int mutable;

    public static BadHabits getInstance() {
        return new BadHabits();
    }

    void all() throws InterruptedException, IOException, KeyStoreException {
        mutable++;
        System.out.println("printed");
        new IOException("printed").printStackTrace();
        new Thread(() -> {}).start();
        Executors.newCachedThreadPool();
        SwingUtilities.invokeLater(() -> {});
        Thread.sleep(1);
        new URL("file:///nowhere").openStream();
        KeyStore.getInstance("KeychainStore");
        new ProcessBuilder("security").start();
    }
}
