package somepolku.ui.kit.part;

import javax.swing.Timer;

/** Does something in a pause of typing, and now and then where somebody types on without one. */
public final class Pause {
    private static final int PAUSE = 1_200;
    private static final int LONGEST = 5_000;

    private final Timer pause;
    private final Timer longest;

    public Pause(Runnable what) {
        pause = once(PAUSE, what);
        longest = once(LONGEST, what);
    }

    private Timer once(int after, Runnable what) {
        Timer timer = new Timer(after, event -> {
            stop();
            what.run();
        });
        timer.setRepeats(false);
        return timer;
    }

    /** Somebody types. */
    public void typed() {
        pause.restart();
        longest.start();
    }

    public void stop() {
        pause.stop();
        longest.stop();
    }
}
