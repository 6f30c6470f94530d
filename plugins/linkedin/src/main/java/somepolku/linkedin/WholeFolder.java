package somepolku.linkedin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import somepolku.api.importing.DateOrder;
import somepolku.api.importing.ExportFile;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.ExportInput;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportSink;
import somepolku.linkedin.analytics.WorkbookImporter;

/**
 * The archive, with the workbooks that people keep in the same folder: the host lets one importer read a drop, and to the
 * person it is all their LinkedIn.
 */
record WholeFolder(ExportImporter archive, ExportImporter workbooks) implements ExportImporter {

    @Override
    public String id() {
        return archive.id();
    }

    @Override
    public String name() {
        return archive.name();
    }

    @Override
    public Fit fit(ExportInput input) throws IOException {
        Fit own = archive.fit(input);
        return own != Fit.NONE && hasWorkbooks(input) ? Fit.SURE : own;
    }

    @Override
    public void read(ExportInput input, ImportSink sink) throws IOException {
        if (!hasWorkbooks(input)) {
            archive.read(input, sink);
            return;
        }
        archive.read(Part.of(input, file -> !WorkbookImporter.isWorkbook(file)), sink);
        if (!sink.cancelled()) {
            workbooks.read(Part.of(input, WorkbookImporter::isWorkbook), sink);
        }
    }

    private boolean hasWorkbooks(ExportInput input) throws IOException {
        return !input.single()
                && input.files().stream().anyMatch(WorkbookImporter::isWorkbook)
                && workbooks.fit(input) != Fit.NONE;
    }

    /** The workbooks by themselves, which give way where an archive lies beside them. */
    record Alone(ExportImporter workbooks, ExportImporter archive) implements ExportImporter {

        @Override
        public String id() {
            return workbooks.id();
        }

        @Override
        public String name() {
            return workbooks.name();
        }

        @Override
        public Fit fit(ExportInput input) throws IOException {
            Fit own = workbooks.fit(input);
            boolean givesWay = own == Fit.SURE && !input.single() && archive.fit(input) != Fit.NONE;
            return givesWay ? Fit.LIKELY : own;
        }

        @Override
        public void read(ExportInput input, ImportSink sink) throws IOException {
            workbooks.read(input, sink);
        }
    }

    /** Some of an input's files. */
    private record Part(String name, List<ExportFile> files, Optional<DateOrder> dateOrder) implements ExportInput {
        static Part of(ExportInput input, Predicate<ExportFile> taken) {
            return new Part(input.name(), input.files().stream().filter(taken).toList(), input.dateOrder());
        }

        @Override
        public boolean single() {
            return false;
        }
    }
}
