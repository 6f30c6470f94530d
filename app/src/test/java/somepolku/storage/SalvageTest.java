package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Entry;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.RandomEntries;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.work.port.DamagedException;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;
import somepolku.work.port.Rescuing.Copy;
import somepolku.work.port.Rescuing.Lost;
import somepolku.work.port.Rescuing.Saved;

/** What can still be read of a journal in which single blocks are damaged. */
class SalvageTest {
    private static final long BLOCK = BlockFile.offset(1) - BlockFile.offset(0);
    /** Of the file's own head there are copies. */
    private static final int HEADS = 2;

    private static final int HEAD = (int) BlockFile.offset(0) / HEADS;

    @TempDir
    Path folder;

    private final Journals journals = new Journals(Disks.CLOCK);
    private final Rescues rescues = new Rescues();
    private Path fresh;
    private Path file;
    private byte[] sound;
    private List<Entry> content;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("my.polku");
        fresh = folder.resolve("new.polku");
        RandomEntries entries = new RandomEntries(new Random(5));
        try (JournalStore journal = journals.openOrCreate(file)) {
            for (int i = 0; i < 3; i++) {
                journal.commit(
                        Stream.generate(() -> Edit.add(entries.any())).limit(60).toList());
            }
            content = Contents.of(journal).all();
        }
        sound = Files.readAllBytes(file);
    }

    private byte[] damaged(long block) throws Exception {
        byte[] image = sound.clone();
        image[(int) BlockFile.offset(block) + 50] ^= 1;
        Files.write(file, image);
        Files.deleteIfExists(fresh);
        return image;
    }

    @Test
    void whichever_block_is_damaged_all_but_what_lies_in_it_is_saved_and_the_rest_is_named() throws Exception {
        Map<Entry, Integer> losses = new HashMap<>();
        int partly = 0;
        int oneByOne = 0;
        for (long block = 0; block < (sound.length - BlockFile.offset(0)) / BLOCK; block++) {
            byte[] image = damaged(block);
            Saved result = rescues.rescue(file, fresh, Optional.empty());
            assertThat(Arrays.equals(Files.readAllBytes(file), image))
                    .as("the damaged file is only read")
                    .isTrue();
            try (JournalStore journal = journals.open(fresh)) {
                List<Entry> found = Contents.of(journal).all();
                assertThat(journal.notices()).isEmpty();
                assertThat(journal.check()).isEmpty();
                assertThat(content).containsAll(found);
                assertThat(result.counts()).isEqualTo(journal.counts());
                assertThat(result.entries()).isEqualTo(found.size());
                boolean ordered = !keys(result).contains("storage.lost.order");
                if (ordered) {
                    assertThat(found.size() + result.unread()).isEqualTo(content.size());
                }
                if (found.size() < content.size()) {
                    String named = "block " + block + " ";
                    assertThat(result.lost()).extracting(Lost::where).anyMatch(where -> where.contains(named));
                    partly++;
                }
                oneByOne += ordered ? 0 : 1;
                Set<Entry> there = new HashSet<>(found);
                content.stream()
                        .filter(entry -> !there.contains(entry))
                        .forEach(entry -> losses.merge(entry, 1, Integer::sum));
            }
        }
        assertThat(partly).isGreaterThan(5);
        assertThat(oneByOne)
                .as("blocks without which no list leads to the records")
                .isGreaterThan(3);
        assertThat(losses.values())
                .as("an entry is lost with the few blocks that its page lies in, and with no other")
                .allMatch(blocks -> blocks <= 4);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .isSubsetOf("my.polku", "my.polku.lock", "new.polku", "new.polku.lock");
        }
    }

    @Test
    void of_the_files_head_one_copy_is_enough_and_without_any_there_is_no_key() throws Exception {
        for (int copy = 0; copy < HEADS; copy++) {
            byte[] image = sound.clone();
            image[copy * HEAD + 50] ^= 1;
            Files.write(file, image);
            assertThat(rescues.rescue(file, fresh, Optional.empty()).lost()).isEmpty();
            try (JournalStore journal = journals.open(fresh)) {
                assertThat(Contents.of(journal).all()).isEqualTo(content);
            }
            Files.delete(fresh);
        }
        byte[] image = sound.clone();
        for (int copy = 0; copy < HEADS; copy++) {
            image[copy * HEAD + 50] ^= 1;
        }
        Files.write(file, image);
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> rescues.rescue(file, fresh, Optional.empty()));
        assertThat(refused.problem()).isEqualTo(Problem.badInput("storage.damaged.head", "my.polku"));
    }

    @Test
    void what_was_changed_moved_and_deleted_is_saved_as_it_once_was_and_never_twice() throws Exception {
        Set<Entry> ever = new HashSet<>();
        MemoryStore model = new MemoryStore();
        RandomEdits edits = new RandomEdits(new Random(8));
        Files.delete(file);
        try (JournalStore journal = journals.openOrCreate(file)) {
            for (int i = 0; i < 20; i++) {
                List<Edit> next = edits.next(Contents.of(model).all());
                model.commit(next);
                journal.commit(next);
                ever.addAll(Contents.of(model).all());
            }
            content = Contents.of(journal).all();
        }
        sound = Files.readAllBytes(file);
        int asItIs = 0;
        int asItWas = 0;
        for (long block = 0; block < (sound.length - BlockFile.offset(0)) / BLOCK; block++) {
            damaged(block);
            Saved result = rescues.rescue(file, fresh, Optional.empty());
            try (JournalStore journal = journals.open(fresh)) {
                List<Entry> found = Contents.of(journal).all();
                assertThat(ever).containsAll(found);
                assertThat(found)
                        .extracting(entry -> entry.kind() + " " + entry.id())
                        .doesNotHaveDuplicates();
                if (content.containsAll(found)) {
                    asItIs++;
                } else {
                    assertThat(keys(result)).contains("storage.lost.order");
                    asItWas++;
                }
            }
        }
        assertThat(asItIs).isGreaterThan(asItWas);
    }

    private static List<String> keys(Saved result) {
        return result.lost().stream().map(lost -> lost.what().key()).toList();
    }

    @Test
    void of_a_whole_journal_everything_is_saved() throws Exception {
        Saved result = rescues.rescue(file, fresh, Optional.empty());
        assertThat(result.lost()).isEmpty();
        assertThat(result.unread()).isZero();
        assertThat(result.entries()).isEqualTo(content.size());
        assertThat(Arrays.equals(Files.readAllBytes(file), sound)).isTrue();
    }

    @Test
    void a_file_that_is_there_is_never_written_over() throws Exception {
        Files.writeString(fresh, "mine");
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> rescues.rescue(file, fresh, Optional.empty()));
        assertThat(refused.problem()).isEqualTo(Problem.refused("storage.copy.there", fresh.toString()));
        assertThat(fresh).hasContent("mine");
    }

    @Test
    void where_nothing_can_be_read_there_is_no_new_file() throws Exception {
        byte[] image = sound.clone();
        for (int at = (int) BlockFile.offset(2); at < image.length; at += 512) {
            image[at] ^= 1;
        }
        Files.write(file, image);
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> rescues.rescue(file, fresh, Optional.empty()));
        assertThat(refused).isInstanceOf(DamagedException.class);
        assertThat(refused.problem()).isEqualTo(Problem.badInput("storage.nothing", "my.polku"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).isSubsetOf("my.polku", "my.polku.lock");
        }
    }

    @Test
    void what_is_saved_of_a_locked_journal_has_its_passphrase() throws Exception {
        try (MvJournal journal = (MvJournal) journals.open(file)) {
            journal.lock(Passphrase.of("salasana".toCharArray()), 3);
        }
        journals.open(file, Optional.of(Passphrase.of("salasana".toCharArray())))
                .close();
        sound = Files.readAllBytes(file);
        damaged(4);
        assertThat(catchThrowableOfType(ProblemException.class, () -> rescues.rescue(file, fresh, Optional.empty())))
                .isInstanceOf(LockedException.class);
        Saved result = rescues.rescue(file, fresh, Optional.of(Passphrase.of("salasana".toCharArray())));
        assertThat(catchThrowableOfType(ProblemException.class, () -> journals.open(fresh)))
                .isInstanceOf(LockedException.class);
        try (JournalStore journal = journals.open(fresh, Optional.of(Passphrase.of("salasana".toCharArray())))) {
            assertThat(Contents.of(journal).all()).hasSize((int) result.entries());
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void whole_copies_beside_a_damaged_journal_are_found_and_one_takes_its_place() throws Exception {
        Path copy = Files.copy(file, folder.resolve("vara.polku"));
        Files.setLastModifiedTime(copy, FileTime.fromMillis(1_000_000));
        Path before = Files.copy(file, folder.resolve("my.polku.before"));
        Files.setLastModifiedTime(before, FileTime.fromMillis(2_000_000));
        byte[] image = damaged(5);
        Files.write(folder.resolve("my (2).polku"), image);
        Files.write(folder.resolve("my.polku.damaged"), sound);
        journals.openOrCreate(folder.resolve("other.polku")).close();
        Files.writeString(folder.resolve("my.polku.txt"), "no journal");

        List<Copy> copies = rescues.copies(file, Optional.empty());
        assertThat(copies).extracting(Copy::file).containsExactly(before, copy);
        assertThat(copies).extracting(Copy::entries).containsOnly(OptionalLong.of(content.size()));

        assertThat(rescues.replace(file, before)).isEqualTo("my.polku.damaged-2");
        assertThat(Files.readAllBytes(folder.resolve("my.polku.damaged-2"))).isEqualTo(image);
        assertThat(Files.readAllBytes(before)).isEqualTo(sound);
        try (JournalStore journal = journals.open(file)) {
            assertThat(Contents.of(journal).all()).isEqualTo(content);
        }
    }
}
