package somepolku.bench.window;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The times in which the event dispatch thread let a probe wait long, and what it was doing then. */
final class Stalls {
    private static final long LONG_NS = 20_000_000;
    private static final int TOLD = 10;
    private static final int FRAMES = 4;
    private static final String IDLE = "jdk.internal.misc.Unsafe.park";

    /** What says nothing: how an event came to be worked on. */
    private static final List<String> COMMON = List.of("java.awt.Event", "java.security.");

    private final List<Stall> all = new ArrayList<>();
    private final long began;

    Stalls(List<Waited> waits, List<Look> looks) {
        this.began = looks.isEmpty() ? 0 : looks.get(0).at();
        for (Waited wait : waits) {
            if (wait.length() > LONG_NS) {
                add(wait);
            }
        }
        looks.forEach(look -> all.stream()
                .filter(stall -> stall.from <= look.at() && look.at() <= stall.to)
                .forEach(stall -> stall.looks.add(look)));
    }

    /** A probe: when it should have been sent, and when it was answered. */
    record Waited(long due, long answered) {
        long length() {
            return answered - due;
        }
    }

    /**
     * How the process stood at a moment.
     *
     * @param cpu that the event dispatch thread has had so far
     * @param collecting milliseconds that collections have taken so far
     * @param stack of the event dispatch thread, where something waited for it
     */
    record Look(long at, long cpu, long collecting, StackTraceElement[] stack) {}

    /** One time without an answer. */
    private static final class Stall {
        private final long from;
        private long to;
        private long longest;
        private final List<Look> looks = new ArrayList<>();

        Stall(Waited first) {
            this.from = first.due();
            this.to = first.answered();
            this.longest = first.length();
        }
    }

    private void add(Waited wait) {
        Stall last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last == null || wait.due() > last.to) {
            all.add(new Stall(wait));
        } else {
            last.to = Math.max(last.to, wait.answered());
            last.longest = Math.max(last.longest, wait.length());
        }
    }

    /** The longest ones. */
    JsonArray worst() {
        JsonArray told = new JsonArray();
        all.stream()
                .sorted(Comparator.comparingLong((Stall stall) -> stall.longest).reversed())
                .limit(TOLD)
                .map(this::told)
                .forEach(told::add);
        return told;
    }

    private JsonObject told(Stall stall) {
        List<StackTraceElement[]> stacks = stall.looks.stream()
                .map(Look::stack)
                .filter(stack -> stack.length > 0)
                .toList();
        JsonObject one = new JsonObject();
        one.put("atMs", (stall.from - began) / 1_000_000);
        one.put("ms", stall.longest / 1_000_000);
        if (!stall.looks.isEmpty()) {
            Look first = stall.looks.get(0);
            Look last = stall.looks.get(stall.looks.size() - 1);
            one.put("cpuMs", (last.cpu() - first.cpu()) / 1_000_000);
            one.put("collectingMs", last.collecting() - first.collecting());
        }
        one.put("doing", doing(stacks));
        one.put("stacks", new JsonArray(stacks.stream().map(Stalls::text).toList()));
        return one;
    }

    /** The frames that most samples share, the innermost of them first. */
    private static String doing(List<StackTraceElement[]> looked) {
        List<StackTraceElement[]> stacks =
                looked.stream().filter(stack -> !IDLE.equals(name(stack[0]))).toList();
        if (stacks.size() * 2 <= looked.size()) {
            return "nothing";
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (StackTraceElement[] stack : stacks) {
            Stream.of(stack)
                    .map(Stalls::name)
                    .filter(frame -> COMMON.stream().noneMatch(frame::startsWith))
                    .distinct()
                    .forEach(frame -> counts.merge(frame, 1, Integer::sum));
        }
        int enough = stacks.size() / 2;
        return counts.entrySet().stream()
                .filter(frame -> frame.getValue() > enough)
                .map(Map.Entry::getKey)
                .limit(FRAMES)
                .collect(Collectors.joining(" < "));
    }

    private static String text(StackTraceElement[] stack) {
        return Stream.of(stack).map(Stalls::name).collect(Collectors.joining(" < "));
    }

    private static String name(StackTraceElement frame) {
        // The numbers of a lambda's class mean nothing to a reader.
        return frame.getClassName().replaceAll("\\$\\$Lambda.*", "") + "." + frame.getMethodName();
    }
}
