package somepolku.ui.metrics.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import somepolku.chart.DeedMark;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Bytes;

/**
 * The deeds of a channel by day and time, with no more of each than a chart and the card over it say: all of them are in
 * memory, and there may be a million.
 */
public final class DoneDeeds {
    static final DoneDeeds NONE = new DoneDeeds();

    private static final int UNTIMED = Integer.MAX_VALUE;
    private static final Comparator<Activity> BY_TIME = Comparator.comparing(DoneDeeds::second);

    private final List<Activity> ofADay = new ArrayList<>();
    private final Map<String, String> kindIds = new HashMap<>();
    private final Bytes text = new Bytes();
    private long[] highs = {};
    private long[] lows = {};
    private int[] days = {};
    private int[] seconds = {};
    private int[] ends = {};
    private String[] kinds = {};
    private byte[] titles = {};
    private int size;

    DoneDeeds() {}

    /** What a deed is called, and of which kind it is, for one that is called nothing. */
    public record Named(String title, String kindId) {}

    private static int second(Activity deed) {
        return deed.time().map(LocalTime::toSecondOfDay).orElse(UNTIMED);
    }

    /** Adds a deed with a day; days come in their order. */
    void add(Activity deed) {
        if (!ofADay.isEmpty() && !ofADay.get(0).day().equals(deed.day())) {
            settle();
        }
        ofADay.add(deed);
    }

    /** Called when all are added. */
    DoneDeeds settle() {
        ofADay.sort(BY_TIME);
        ofADay.forEach(this::put);
        ofADay.clear();
        return this;
    }

    private void put(Activity deed) {
        if (size == days.length) {
            grow(Math.max(16, size + size / 2));
        }
        UUID id = deed.id().value();
        highs[size] = id.getMostSignificantBits();
        lows[size] = id.getLeastSignificantBits();
        days[size] = Math.toIntExact(deed.day().orElseThrow().toEpochDay());
        seconds[size] = second(deed);
        kinds[size] = kindIds.computeIfAbsent(deed.kindId(), same -> same);
        int from = begin(size);
        text.clear().put(deed.title());
        if (titles.length - from < text.size()) {
            titles = Arrays.copyOf(titles, Math.max(from + text.size(), from + from / 2));
        }
        System.arraycopy(text.array(), 0, titles, from, text.size());
        ends[size++] = from + text.size();
    }

    private void grow(int room) {
        highs = Arrays.copyOf(highs, room);
        lows = Arrays.copyOf(lows, room);
        days = Arrays.copyOf(days, room);
        seconds = Arrays.copyOf(seconds, room);
        ends = Arrays.copyOf(ends, room);
        kinds = Arrays.copyOf(kinds, room);
    }

    private int begin(int at) {
        return at == 0 ? 0 : ends[at - 1];
    }

    int size() {
        return size;
    }

    Optional<DaySpan> extent() {
        return size == 0 ? Optional.empty() : Optional.of(new DaySpan(day(0), day(size - 1)));
    }

    private LocalDate day(int at) {
        return LocalDate.ofEpochDay(days[at]);
    }

    /** The marks of a range of days. */
    List<DeedMark> marks(DaySpan range, Mark shape) {
        int from = from(range.first().toEpochDay());
        int to = from(range.last().toEpochDay() + 1);
        return IntStream.range(from, to).mapToObj(at -> mark(at, shape)).toList();
    }

    private DeedMark mark(int at, Mark shape) {
        Optional<LocalTime> time =
                seconds[at] == UNTIMED ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(seconds[at]));
        return new DeedMark(new Id<>(new UUID(highs[at], lows[at])), day(at), time, shape);
    }

    /** The first on a day or after it. */
    private int from(long day) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What the deed of a mark is called; empty where it is not among these. */
    public Optional<Named> named(DeedMark mark) {
        long day = mark.day().toEpochDay();
        UUID id = mark.deed().value();
        for (int at = from(day); at < size && days[at] == day; at++) {
            if (highs[at] == id.getMostSignificantBits() && lows[at] == id.getLeastSignificantBits()) {
                int begin = begin(at);
                String title = new String(titles, begin, ends[at] - begin, StandardCharsets.UTF_8);
                return Optional.of(new Named(title, kinds[at]));
            }
        }
        return Optional.empty();
    }
}
