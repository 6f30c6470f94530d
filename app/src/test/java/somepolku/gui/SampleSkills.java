package somepolku.gui;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Practice;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.fakes.MemoryStore;

/** Three months of an invented person's practice: presenting in stories, writing in the blog. */
public final class SampleSkills {
    private static final List<String> FOCUS =
            List.of("Katse kameraan", "Hitaammin alussa", "Yksi esimerkki kerrallaan", "Hymy ennen ensimmäistä sanaa");
    private static final int WEEKS = 12;

    private SampleSkills() {}

    public static MemoryStore store() {
        Ids ids = new Ids(Clock.systemUTC(), new Random(31));
        Entry[] entries = new Entry[2 * WEEKS - 1];
        for (int week = 0; week < WEEKS; week++) {
            entries[2 * week] = deed(
                    ids,
                    7 * week,
                    "snapchat",
                    "Kerroin tarinassa, miten kaavio syntyy",
                    week == 3 ? OptionalInt.empty() : OptionalInt.of(15 + week * 7 % 40),
                    Practice.of(
                            week % 4 == 1 ? List.of("esiintyminen", "englannin puhuminen") : List.of("esiintyminen"),
                            OptionalInt.of(Math.max(1, 5 - week / 3)),
                            week % 3 == 2 ? "" : FOCUS.get(week % FOCUS.size())));
            if (week < WEEKS - 1) {
                entries[2 * week + 1] = deed(
                        ids,
                        7 * week + 2,
                        "blog",
                        "Kirjoitin harrastusblogiin",
                        OptionalInt.of(60 + week % 3 * 30),
                        week == 5 ? Optional.empty() : Practice.of(List.of("kirjoittaminen"), OptionalInt.empty(), ""));
            }
        }
        return MemoryStore.of(entries);
    }

    private static Activity deed(
            Ids ids, int ago, String channel, String title, OptionalInt minutes, Optional<Practice> practice) {
        return new Activity(
                        ids.next(),
                        Optional.of(Rig.TODAY.minusDays(ago)),
                        Optional.of(LocalTime.of(10, 15)),
                        new ChannelId(channel),
                        "",
                        title,
                        "",
                        minutes,
                        Optional.of(Purpose.LEARN),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())
                .withPractice(practice);
    }
}
