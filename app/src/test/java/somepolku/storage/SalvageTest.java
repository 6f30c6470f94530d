package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Entry;
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

    @TempDir
    Path folder;

    private final Journals journals = new Journals(Disks.CLOCK);
    private final Rescues rescues = new Rescues();
    private final List<Integer> states = new ArrayList<>();
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
                states.add(Contents.of(journal).all().size());
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
    void all_but_what_lies_in_the_damaged_block_is_saved_and_the_rest_is_named() throws Exception {
        int partly = 0;
        int earlier = 0;
        int nothing = 0;
        for (long block = 2; block < (sound.length - BlockFile.offset(0)) / BLOCK; block++) {
            byte[] image = damaged(block);
            Saved result;
            try {
                result = rescues.rescue(file, fresh, Optional.empty());
            } catch (DamagedException theListOfMaps) {
                assertThat(fresh).doesNotExist();
                nothing++;
                continue;
            }
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
                if (keys(result).contains("storage.lost.newest")) {
                    assertThat(states).contains(found.size());
                    earlier++;
                } else {
                    assertThat(found.size() + result.unread()).isEqualTo(content.size());
                    if (result.unread() > 0) {
                        String named = "block " + block + " ";
                        assertThat(result.lost()).extracting(Lost::where).anyMatch(where -> where.contains(named));
                        partly++;
                    }
                }
            }
        }
        assertThat(partly).isGreaterThan(5);
        assertThat(nothing).as("the store's list of its maps is there once").isLessThanOrEqualTo(1);
        assertThat(earlier).as("blocks without which there is no newest state").isPositive();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .isSubsetOf("my.polku", "my.polku.lock", "new.polku", "new.polku.lock");
        }
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
