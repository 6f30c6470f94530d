package somepolku.pluginhost.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import somepolku.api.importing.DateOrder;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ExportInput;
import somepolku.pluginhost.wire.Asked;
import somepolku.pluginhost.wire.In;

/** What the person dropped, as the program tells it: this process is never told where it lies. */
record LinkedInput(String name, boolean single, List<ExportFile> files, Optional<DateOrder> dateOrder)
        implements ExportInput {

    static LinkedInput of(Link link, In in) throws IOException {
        Asked asked = Asked.from(in);
        List<ExportFile> files = IntStream.range(0, asked.files().size())
                .<ExportFile>mapToObj(
                        number -> new File(link, number, asked.files().get(number)))
                .toList();
        return new LinkedInput(asked.name(), asked.single(), files, asked.dates());
    }

    private record File(Link link, int number, Asked.File told) implements ExportFile {
        @Override
        public String path() {
            return told.path();
        }

        @Override
        public long size() {
            return told.size();
        }

        @Override
        public InputStream open() throws IOException {
            return LinkedStream.open(link, number);
        }
    }
}
