package somepolku.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The long one: {@code ./mvnw -Pcalibrate test} measures every row and writes the page and its figures. {@code
 * -Dcalibrate.share=0.01} makes it short; a short run writes below the build's own folder, never the page of the
 * documents. Not named as a test, so that no other build runs it.
 */
class CalibrationRun {

    @Test
    void every_promise_is_kept() throws IOException {
        double share = Double.parseDouble(System.getProperty("calibrate.share", "0.005"));
        List<Measured> all = new Plan(share).run();
        HowSure written = new HowSure(all, share);
        Path folder = Path.of(System.getProperty("calibrate.folder", "target"));
        Path docs = share >= 1 ? Path.of(System.getProperty("calibrate.docs", folder.toString())) : folder;
        Files.writeString(docs.resolve("how-sure.json"), written.json());
        Files.writeString(docs.resolve("how-sure.md"), written.page());
        assertThat(all.stream().filter(Measured::fails)).isEmpty();
    }
}
