package somepolku.work;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import somepolku.domain.journal.Entry;
import somepolku.importing.ImportPreview;
import somepolku.work.port.Edit;

/** One act upon the journal, as the person thinks of it: what is undone by one undo. It knows its inverse. */
public sealed interface Change {

    /** A text key that names the act for <em>Undo …</em>, such as {@code change.add.activity}. */
    String nameKey();

    /** The steps, in the order of doing. */
    List<Edit> edits();

    Change inverse();

    static Change add(Entry entry) {
        return new Added(entry);
    }

    static Change revise(Entry before, Entry after) {
        return new Revised(before, after);
    }

    static Change remove(Entry entry) {
        return new Removed(entry);
    }

    /** All that accepting a preview writes: one change, and so one undo. */
    static Change accept(ImportPreview preview) {
        return new Imported(preview, false);
    }

    /** Something new. */
    record Added(Entry entry) implements Change {
        @Override
        public String nameKey() {
            return "change.add." + entry.kind().word();
        }

        @Override
        public List<Edit> edits() {
            return List.of(Edit.add(entry));
        }

        @Override
        public Change inverse() {
            return new Removed(entry);
        }
    }

    /** Something said differently, or moved to another day. */
    record Revised(Entry before, Entry after) implements Change {
        @Override
        public String nameKey() {
            return "change.revise." + after.kind().word();
        }

        @Override
        public List<Edit> edits() {
            return List.of(Edit.replace(before, after));
        }

        @Override
        public Change inverse() {
            return new Revised(after, before);
        }
    }

    /** Something taken away. */
    record Removed(Entry entry) implements Change {
        @Override
        public String nameKey() {
            return "change.remove." + entry.kind().word();
        }

        @Override
        public List<Edit> edits() {
            return List.of(Edit.remove(entry));
        }

        @Override
        public Change inverse() {
            return new Added(entry);
        }
    }

    /** Many steps that are one act, such as an import. */
    record Together(String nameKey, List<Edit> edits) implements Change {
        public Together {
            edits = List.copyOf(edits);
        }

        @Override
        public Change inverse() {
            int last = edits.size() - 1;
            List<Edit> backwards = Stream.iterate(last, i -> i >= 0, i -> i - 1)
                    .map(i -> edits.get(i).inverse())
                    .toList();
            return new Together(nameKey, backwards);
        }
    }

    /**
     * Many steps of one act that are made when they are asked for, out of the journal as it then is: held, they would take
     * more room than all that they change.
     */
    record Made(String nameKey, Supplier<List<Edit>> forwards, Supplier<List<Edit>> backwards) implements Change {
        @Override
        public List<Edit> edits() {
            return forwards.get();
        }

        @Override
        public Change inverse() {
            return new Made(nameKey, backwards, forwards);
        }
    }

    /** An import, or its being taken back. Its steps are made when they are asked for: a list would be as large again. */
    record Imported(ImportPreview preview, boolean backwards) implements Change {
        @Override
        public String nameKey() {
            return "change.import";
        }

        @Override
        public List<Edit> edits() {
            List<ImportPreview.Proposal> proposals = preview.writes();
            int size = proposals.size();
            return new AbstractList<>() {
                @Override
                public Edit get(int at) {
                    ImportPreview.Proposal step = proposals.get(backwards ? size - 1 - at : at);
                    Edit edit = new Edit(step.before(), Optional.of(step.after()));
                    return backwards ? edit.inverse() : edit;
                }

                @Override
                public int size() {
                    return size;
                }
            };
        }

        @Override
        public Change inverse() {
            return new Imported(preview, !backwards);
        }
    }
}
