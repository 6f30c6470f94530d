package somepolku.importing.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import somepolku.importing.Dropped;

/** A dropped table. */
final class Sheet {
    private Sheet() {}

    static Dropped of(String text) {
        return of("numbers.csv", text, StandardCharsets.UTF_8);
    }

    static Dropped of(String name, String text, Charset charset) {
        return of(name, text.getBytes(charset), -1);
    }

    static Dropped of(String name, byte[] bytes, long size) {
        return new Dropped(name, true, List.of(new Dropped.Item() {
            @Override
            public String path() {
                return name;
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        }));
    }
}
