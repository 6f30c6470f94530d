package somepolku.work.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportFormat.Fit;
import somepolku.importing.Intake;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

class FitsTest {
    private static final long PATIENCE_S = 60;
    private static final Dropped DROPPED = new Dropped("a.csv", true, List.of());

    private interface Look {
        Fit fit() throws ProblemException, InterruptedException, BrokenBarrierException, TimeoutException;
    }

    private record Asked(String id, Optional<String> process, Look look) implements ImportFormat {
        @Override
        public String name() {
            return id;
        }

        @Override
        public Fit fit(Dropped dropped) throws ProblemException {
            try {
                return look.fit();
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) {
            throw new UnsupportedOperationException();
        }
    }

    private static Asked apart(String id, Look look) {
        return new Asked(id, Optional.of(id), look);
    }

    private static Asked here(String id, Look look) {
        return new Asked(id, Optional.empty(), look);
    }

    private static List<String> said(List<Fits.Answer> answers) {
        return answers.stream()
                .map(answer -> answer.format().id() + " "
                        + answer.fit()
                                .map(Fit::name)
                                .or(() -> answer.failure().map(e -> e.problem().key()))
                                .orElse("?"))
                .toList();
    }

    @Test
    void theAnswersStandInTheOrderOfTheFormatsWhoeverAnswersFirst() throws Exception {
        for (int round = 0; round < 20; round++) {
            CountDownLatch last = new CountDownLatch(1);
            List<ImportFormat> formats = new ArrayList<>();
            formats.add(apart("p0", () -> {
                last.await(PATIENCE_S, TimeUnit.SECONDS);
                return Fit.SURE;
            }));
            formats.add(here("shipped", () -> Fit.LIKELY));
            for (int i = 1; i < 9; i++) {
                formats.add(apart("p" + i, () -> Fit.NONE));
            }
            formats.add(apart("p9", () -> {
                last.countDown();
                return Fit.LIKELY;
            }));
            assertThat(said(Fits.of(formats, DROPPED)))
                    .containsExactly(
                            "p0 SURE",
                            "shipped LIKELY",
                            "p1 NONE",
                            "p2 NONE",
                            "p3 NONE",
                            "p4 NONE",
                            "p5 NONE",
                            "p6 NONE",
                            "p7 NONE",
                            "p8 NONE",
                            "p9 LIKELY");
        }
    }

    @Test
    void processesAreAskedAtOnceAndNeverMoreThanAFew() throws Exception {
        CyclicBarrier together = new CyclicBarrier(Fits.AT_ONCE);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<ImportFormat> formats = new ArrayList<>();
        for (int i = 0; i < 3 * Fits.AT_ONCE; i++) {
            formats.add(apart("p" + i, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                together.await(PATIENCE_S, TimeUnit.SECONDS);
                now.decrementAndGet();
                return Fit.NONE;
            }));
        }
        assertThat(Fits.of(formats, DROPPED)).hasSize(3 * Fits.AT_ONCE);
        assertThat(most).hasValue(Fits.AT_ONCE);
    }

    @Test
    void twoFormatsOfOneProcessAreAskedOneAfterTheOther() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Look look = () -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.yield();
            now.decrementAndGet();
            return Fit.NONE;
        };
        List<ImportFormat> formats = new ArrayList<>(List.of(apart("other", () -> Fit.SURE)));
        for (int i = 0; i < 50; i++) {
            formats.add(new Asked("one" + i, Optional.of("one"), look));
        }
        assertThat(Fits.of(formats, DROPPED)).hasSize(51);
        assertThat(most).hasValue(1);
    }

    @Test
    void whatRunsInThisProcessIsAskedOnTheThreadOfWhoAsks() throws Exception {
        List<Thread> asked = new ArrayList<>();
        Look look = () -> {
            asked.add(Thread.currentThread());
            return Fit.NONE;
        };
        Fits.of(List.of(here("a", look), apart("p", () -> Fit.NONE), here("b", look)), DROPPED);
        assertThat(asked).containsExactly(Thread.currentThread(), Thread.currentThread());
    }

    @Test
    void oneThatFailsCostsNobodyElsesAnswer() throws Exception {
        Look bad = () -> {
            throw new ProblemException(Problem.badInput("pluginhost.failed", "bad"));
        };
        assertThat(said(Fits.of(
                        List.of(
                                here("a", bad),
                                apart("b", bad),
                                apart("c", () -> Fit.SURE),
                                here("d", () -> Fit.LIKELY)),
                        DROPPED)))
                .containsExactly("a pluginhost.failed", "b pluginhost.failed", "c SURE", "d LIKELY");
    }

    @Test
    void aMistakeOfTheProgramsOwnIsNotSwallowed() {
        Look broken = () -> {
            throw new IllegalArgumentException("ours");
        };
        assertThatThrownBy(() -> Fits.of(List.of(apart("a", () -> Fit.NONE), apart("b", broken)), DROPPED))
                .hasRootCauseMessage("ours");
    }

    @Test
    void whoIsInterruptedStopsAsking() {
        Thread.currentThread().interrupt();
        ProblemException stopped = catchThrowableOfType(
                ProblemException.class, () -> Fits.of(List.of(apart("a", () -> Fit.NONE)), DROPPED));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.problem()).isEqualTo(Problem.refused("importing.stopped"));
    }
}
