package somepolku.gui;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.BeforeAll;

/** What every test of the window extends: it needs a display, and says so where there is none. */
public abstract class Display {
    @BeforeAll
    static void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "SKIPPED: the tests of the window need a display");
    }
}
