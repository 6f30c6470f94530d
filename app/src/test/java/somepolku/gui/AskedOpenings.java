package somepolku.gui;

import java.nio.file.Path;
import java.util.List;
import somepolku.kit.Problem;
import somepolku.ui.kit.Openings;

/** Writes down what the window asks of the composition root. */
record AskedOpenings(List<String> openings) implements Openings {

    @Override
    public void open(Path journal) {
        openings.add("open " + journal);
    }

    @Override
    public void openSample() {
        openings.add("sample");
    }

    @Override
    public void openOwn() {
        openings.add("own");
    }

    @Override
    public void reopen() {
        openings.add("reopen");
    }

    @Override
    public void lock() {
        openings.add("lock");
    }

    @Override
    public void remedy(Problem met) {
        openings.add("remedy " + met.key());
    }
}
