package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import somepolku.domain.journal.Entry;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.RandomEntries;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.BlockStore;
import somepolku.storage.block.HeadReader;
import somepolku.storage.disk.CutFile;
import somepolku.storage.disk.CutFolder;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore.Damage;
import somepolku.work.port.Rescuing.Saved;

/**
 * A damaged journal gives its content, or says what is wrong with it and where; never something else, and never less
 * without a word. Damage to what nothing needs any more is named by the check, or mended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamageIT {
    private static final int BLOCK = (int) (BlockFile.offset(1) - BlockFile.offset(0));
    private static final int HEAD = (int) BlockFile.offset(0);
    /** The head and the store's own header are there twice. */
    private static final int TWICE = (int) BlockFile.offset(2);

    private static final int COMMITS = 25;
    /** What says where, or that there is nothing left that could say so. */
    private static final Set<String> NAMED = Set.of(
            "storage.damaged.blocks",
            "storage.damaged.head",
            "storage.damaged",
            "storage.cut",
            "storage.foreign",
            "storage.unknownKey");

    private final List<Contents> states = new ArrayList<>();
    private final List<byte[]> images = new ArrayList<>();
    private byte[] closed;
    private byte[] unclean;

    @BeforeAll
    void write() throws Exception {
        RandomEdits edits = new RandomEdits(new Random(77));
        MemoryStore model = new MemoryStore();
        CutFile disk = new CutFile(Disks.empty());
        MvJournal journal = Disks.open(disk);
        states.add(Contents.of(model));
        images.add(disk.content());
        for (int i = 0; i < COMMITS; i++) {
            List<Edit> next = i % 10 == 5
                    ? large(new Random(i))
                    : edits.next(Contents.of(model).all());
            model.commit(next);
            journal.commit(next);
            states.add(Contents.of(model));
            images.add(disk.content());
        }
        unclean = disk.content();
        journal.close();
        closed = disk.content();
    }

    /** So large that its records lie in other blocks than the store's own pages, which every opening reads. */
    private static List<Edit> large(Random random) {
        RandomEntries entries = new RandomEntries(random);
        return Stream.generate(() -> Edit.add(entries.any())).limit(100).toList();
    }

    private enum Fate {
        /** Opened whole, and the check says which block nothing needs is damaged. */
        NAMED_BY_THE_CHECK,
        /** Opened whole, on a copy without the damaged blocks that nothing needs; the file with them is kept. */
        COPIED,
        /** Opened whole: one of two copies was damaged, and is written anew. */
        MENDED,
        REFUSED,
        /** Opened, and says which block it cannot read when that is read. */
        TOLD_WHEN_READ,
        /** One change earlier, told, the damaged file kept. */
        RESCUED,
        /** Earlier, told. */
        TOLD_UNFINISHED,
        /** Cut off at the very end of an earlier commit: the file cannot tell that there was more. */
        ENDED_EARLIER,
        UNTOUCHED
    }

    private byte[] blow(byte[] sound, int kind, Random random) {
        byte[] image = sound.clone();
        // Of what is there twice there is little: it is aimed at, so that it is met.
        int place = random.nextInt(random.nextInt(20) == 0 ? TWICE : image.length);
        switch (kind) {
            case 0 -> image[place] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                int from = place / 512 * 512;
                Arrays.fill(image, from, Math.min(from + 512, image.length), (byte) 0);
            }
            case 2 -> image = Arrays.copyOf(image, place);
            default -> {
                int size = random.nextBoolean() ? BLOCK : 4096;
                int blocks = (image.length - HEAD) / size;
                swap(image, HEAD + random.nextInt(blocks) * size, HEAD + random.nextInt(blocks) * size, size);
            }
        }
        return image;
    }

    private static void swap(byte[] image, int one, int two, int size) {
        byte[] kept = Arrays.copyOfRange(image, one, one + size);
        System.arraycopy(image, two, image, one, size);
        System.arraycopy(kept, 0, image, two, size);
    }

    @Test
    void nothing_is_wrong_or_missing_without_a_word() throws Exception {
        Map<Fate, Integer> afterClosing = new EnumMap<>(Fate.class);
        Map<Fate, Integer> afterACrash = new EnumMap<>(Fate.class);
        for (int seed = 0; seed < Soak.DAMAGES; seed++) {
            boolean clean = seed % 3 > 0;
            byte[] sound = clean ? closed : unclean;
            byte[] image = blow(sound, seed % 4, new Random(seed));
            String which = "seed " + seed + (clean ? ", closed" : ", not closed") + ", kind " + seed % 4;
            (clean ? afterClosing : afterACrash).merge(fate(sound, image, which), 1, Integer::sum);
        }
        assertThat(afterClosing)
                .as("a journal that was closed in order")
                .containsKeys(Fate.NAMED_BY_THE_CHECK, Fate.MENDED, Fate.REFUSED, Fate.TOLD_WHEN_READ)
                .doesNotContainKeys(Fate.RESCUED, Fate.TOLD_UNFINISHED, Fate.ENDED_EARLIER);
        assertThat(afterACrash).containsKeys(Fate.REFUSED, Fate.TOLD_UNFINISHED);
        Soak.report(
                "damage",
                Soak.DAMAGES,
                "0 silent wrong values; closed in order: " + told(afterClosing) + "; not closed: " + told(afterACrash));
    }

    private static String told(Map<Fate, Integer> fates) {
        return fates.entrySet().stream()
                .map(fate -> fate.getValue() + " "
                        + fate.getKey()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' '))
                .reduce((one, two) -> one + ", " + two)
                .orElse("");
    }

    private Fate fate(byte[] sound, byte[] image, String which) throws Exception {
        CutFolder folder = new CutFolder().with(Disks.NAME, image);
        try {
            MvJournal journal = new Journals(Disks.CLOCK).opened(folder, Disks.NAME, false, Optional.empty(), () -> {});
            Contents found = Contents.of(journal);
            List<Damage> damages = journal.check();
            journal.close();
            MvJournal again = new Journals(Disks.CLOCK).opened(folder, Disks.NAME, false, Optional.empty(), () -> {});
            assertThat(Contents.of(again)).as("the next opening, " + which).isEqualTo(found);
            assertThat(again.notices()).as("told once, " + which).isEmpty();
            again.close();
            return opened(found, damages, journal.notices(), folder, sound, image, which);
        } catch (ProblemException e) {
            assertThat(NAMED).as(which).contains(e.problem().key());
            if (e.problem().key().equals("storage.damaged.blocks")) {
                int at = Integer.parseInt(e.problem().arguments().get(3).toString());
                assertThat(at).as(which).isBetween(Arrays.mismatch(sound, image) - BLOCK, image.length);
            }
            if (!Arrays.equals(folder.content(Disks.NAME), image)) {
                throw new AssertionError("a failed opening changes nothing, " + which + " " + folder.names(), e);
            }
            return Fate.REFUSED;
        } catch (UncheckedProblemException e) {
            assertThat(e.problem().key()).as(which).isEqualTo("storage.unreadable");
            assertThat(e.problem().arguments().toString()).as(which).containsPattern("block \\d+ at byte \\d+");
            return Fate.TOLD_WHEN_READ;
        }
    }

    private Fate opened(
            Contents found,
            List<Damage> damages,
            List<Problem> notices,
            CutFolder folder,
            byte[] sound,
            byte[] image,
            String which) {
        int state = states.lastIndexOf(found);
        assertThat(state).as("a state that there was, " + which).isNotNegative();
        if (notices.contains(Problem.badInput("storage.unfinished", Disks.NAME))) {
            return Fate.TOLD_UNFINISHED;
        }
        if (notices.contains(Problem.badInput("storage.rescued", Disks.NAME, Disks.NAME + ".damaged"))) {
            assertThat(Arrays.equals(folder.content(Disks.NAME + ".damaged"), image))
                    .as(which)
                    .isTrue();
            return Fate.RESCUED;
        }
        if (folder.replaced() > 0) {
            assertThat(Arrays.equals(
                            folder.content(Disks.NAME + Compaction.KEPT),
                            TWICE,
                            image.length,
                            image,
                            TWICE,
                            image.length))
                    .as(which)
                    .isTrue();
            assertThat(damages).as(which).isEmpty();
            assertThat(notices)
                    .as(which)
                    .containsExactly(Problem.badInput("storage.holes", Disks.NAME, Disks.NAME + Compaction.KEPT));
            assertThat(state).as(which).isEqualTo(COMMITS);
            return Fate.COPIED;
        }
        assertThat(notices).as(which).isEmpty();
        if (images.stream().anyMatch(earlier -> earlier.length == image.length)
                && sound == unclean
                && image.length < unclean.length) {
            return Fate.ENDED_EARLIER;
        }
        assertThat(state).as("the newest state, " + which).isEqualTo(COMMITS);
        if (Arrays.equals(sound, image)) {
            return Fate.UNTOUCHED;
        }
        if (damages.isEmpty()) {
            byte[] mended = folder.content(Disks.NAME);
            assertThat(Arrays.mismatch(sound, TWICE, sound.length, image, TWICE, image.length))
                    .as("only what is there twice, " + which)
                    .isEqualTo(-1);
            assertThat(Arrays.equals(mended, 0, HEAD, sound, 0, HEAD)).as(which).isTrue();
            return Fate.MENDED;
        }
        assertThat(damages).as(which).allMatch(damage -> damage.where().matches("block \\d+ at byte \\d+ .*"));
        return Fate.NAMED_BY_THE_CHECK;
    }

    @Test
    void a_store_that_takes_blocks_for_what_they_were_without_looking_is_noticed() throws Exception {
        Map<String, Integer> noticed = new TreeMap<>();
        // Where a bit lies decides whether it is a value's: most are told by the store or by the codecs.
        for (int seed = 0; seed < 500 && noticed.getOrDefault("a wrong value", 0) <= 4; seed++) {
            byte[] image = unlooked(new Random(seed));
            Throwable told = catchThrowable(() -> fate(closed, image, "a state"));
            boolean wrong = told instanceof AssertionError && told.getMessage().contains("a state that there was");
            noticed.merge(told == null ? "nothing" : wrong ? "a wrong value" : "something", 1, Integer::sum);
        }
        assertThat(noticed.getOrDefault("a wrong value", 0))
                .as("silent wrong values, of %s", noticed)
                .isGreaterThan(4);
    }

    /** The file as the store sees it where a flipped bit is opened like any other: the seal is right, the content not. */
    private byte[] unlooked(Random random) throws Exception {
        CutFile disk = new CutFile(closed);
        BlockFile blocks = HeadReader.open(disk, Disks.NAME);
        long content = blocks.size();
        long block = BlockStore.TWICE + random.nextInt((int) (content / BlockFile.BLOCK) - BlockStore.TWICE);
        byte[] bytes = blocks.read(block * BlockFile.BLOCK, BlockFile.BLOCK);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        blocks.replace(block * BlockFile.BLOCK, bytes);
        return disk.content();
    }

    @Test
    void changes_that_are_missing_are_noticed() throws Exception {
        CutFile earlier = new CutFile(images.get(COMMITS - 3));
        Disks.open(earlier).close();
        assertThat(catchThrowable(() -> fate(closed, earlier.content(), "an earlier state")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the newest state");
    }

    @Test
    void what_is_rescued_was_there_once_and_nothing_twice() throws Exception {
        Set<Entry> ever = states.stream().flatMap(state -> state.all().stream()).collect(Collectors.toSet());
        int newest = states.get(COMMITS).all().size();
        Map<String, Integer> rescued = new TreeMap<>();
        int least = newest;
        for (int seed = 0; seed < Soak.RESCUES; seed++) {
            byte[] image = blow(seed % 3 > 0 ? closed : unclean, seed % 4, new Random(seed));
            String which = "seed " + seed + ", kind " + seed % 4;
            CutFolder folder = new CutFolder();
            Saved saved;
            try {
                saved = Salvage.of(
                        () -> new CutFile(image), Disks.NAME, new Salvage.Place(folder, "new.polku"), Optional.empty());
            } catch (ProblemException nothing) {
                assertThat(nothing.problem().key())
                        .as(which)
                        .isIn("storage.nothing", "storage.damaged.head", "storage.foreign", "storage.unknownKey");
                assertThat(image.length < TWICE + 20 * BLOCK || seed % 4 != 0)
                        .as("no single bit takes everything, " + which)
                        .isTrue();
                assertThat(folder.names()).as(which).isEmpty();
                rescued.merge("nothing left", 1, Integer::sum);
                continue;
            }
            MvJournal journal =
                    new Journals(Disks.CLOCK).opened(folder, "new.polku", false, Optional.empty(), () -> {});
            List<Entry> found = Contents.of(journal).all();
            assertThat(ever).as(which).containsAll(found);
            assertThat(found)
                    .extracting(entry -> entry.kind() + " " + entry.id())
                    .as(which)
                    .doesNotHaveDuplicates();
            assertThat(journal.check()).as(which).isEmpty();
            boolean whole = Contents.of(journal).equals(states.get(COMMITS));
            assertThat(whole || !saved.lost().isEmpty()).as("told, " + which).isTrue();
            rescued.merge(whole ? "whole" : "in part", 1, Integer::sum);
            least = seed % 4 == 0 ? Math.min(least, found.size()) : least;
        }
        assertThat(rescued).containsKeys("whole", "in part");
        Soak.report(
                "rescue of a damaged file",
                Soak.RESCUES,
                "0 values that never were, 0 twice; " + rescued + "; with one bit flipped at least " + least + " of "
                        + newest + " entries");
    }

    @Test
    void a_closed_journal_whose_end_is_missing_never_opens() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            byte[] image = Arrays.copyOf(closed, new Random(seed).nextInt(closed.length));
            assertThat(fate(closed, image, "seed " + seed)).isEqualTo(Fate.REFUSED);
        }
    }

    @Test
    void the_last_block_of_a_journal_that_was_not_closed_is_missed_aloud() throws Exception {
        int missed = 0;
        for (int commits = 1; commits <= COMMITS; commits++) {
            byte[] image = images.get(commits).clone();
            image[image.length - 100] ^= 1;
            CutFolder folder = new CutFolder().with(Disks.NAME, image);
            MvJournal journal;
            try {
                journal = new Journals(Disks.CLOCK).opened(folder, Disks.NAME, false, Optional.empty(), () -> {});
            } catch (ProblemException theHeaderKnows) {
                assertThat(theHeaderKnows.problem().key()).isEqualTo("storage.damaged.blocks");
                continue;
            }
            missed++;
            assertThat(Contents.of(journal)).isEqualTo(states.get(commits - 1));
            assertThat(journal.notices()).containsExactly(Problem.badInput("storage.unfinished", Disks.NAME));
            journal.close();
            MvJournal again = new Journals(Disks.CLOCK).opened(folder, Disks.NAME, false, Optional.empty(), () -> {});
            assertThat(again.notices()).as("told once").isEmpty();
        }
        assertThat(missed).isPositive();
    }

    @Test
    void a_check_names_every_damaged_block() throws Exception {
        int named = 0;
        for (int block = 2; block < (closed.length - HEAD) / BLOCK; block++) {
            byte[] image = closed.clone();
            image[HEAD + block * BLOCK + 100] ^= 1;
            MvJournal journal;
            try {
                journal = Disks.open(new CutFile(image));
            } catch (ProblemException refused) {
                continue; // one that opening needs: the other tests' matter
            }
            String where = "block " + block + " at byte " + (HEAD + block * BLOCK) + " is not what was written";
            assertThat(journal.check()).extracting(Damage::where).contains(where);
            named++;
        }
        assertThat(named).isPositive();
    }
}
