package somepolku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

class BackgroundTest {
    private final Desk desk = new Desk(new MemoryStore(), FixedChannels.three());
    private final Background background = desk.ui().background();
    private final List<Outcome<String>> heard = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_job_under_way_is_named_with_its_share_until_it_ends() {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        background.start(
                "Luetaan",
                progress -> {
                    progress.at(0.5);
                    told.countDown();
                    await(end);
                    return "valmis";
                },
                heard::add);
        await(told);
        desk.show();
        assertThat(background.busy().now()).hasSize(1);
        assertThat(background.busy().now().get(0).title()).isEqualTo("Luetaan");
        assertThat(background.busy().now().get(0).share()).isEqualTo(0.5);
        end.countDown();
        desk.settle();
        assertThat(background.busy().now()).isEmpty();
        assertThat(heard).containsExactly(Outcome.done("valmis"));
    }

    @Test
    void a_problem_is_heard_as_it_is_and_a_defect_as_a_problem_that_names_it() {
        desk.act(() -> background.<String>read(
                progress -> {
                    throw new ProblemException(Problem.refused("undo.nothing"));
                },
                heard::add));
        desk.act(() -> background.<String>read(
                progress -> {
                    throw new IllegalStateException("rikki");
                },
                heard::add));
        assertThat(heard)
                .containsExactly(
                        Outcome.failed(Problem.refused("undo.nothing")),
                        Outcome.failed(Problem.badInput("kit.defect", "rikki")));
        assertThat(background.busy().now()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
