package somepolku.storage.block;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.kit.ProblemException;
import somepolku.storage.disk.DiskFile;
import somepolku.work.port.Passphrase;

/** The keys with which a locked journal is read. */
public final class KeysOf {
    private KeysOf() {}

    public static List<byte[]> journal(Path file, String passphrase)
            throws IOException, ProblemException, ReflectiveOperationException {
        try (DiskFile raw = DiskFile.open(file, true);
                Passphrase typed = Passphrase.of(passphrase.toCharArray())) {
            Object keys = value(HeadReader.open(raw, String.valueOf(file.getFileName()), Optional.of(typed)), "keys");
            List<byte[]> all = new ArrayList<>();
            all.add(((byte[]) value(keys, "blocks")).clone());
            all.add(((byte[]) value(keys, "given")).clone());
            return all;
        }
    }

    private static Object value(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
