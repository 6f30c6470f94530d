package somepolku.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.calibration.Setup.Otherwise;
import somepolku.analysis.calibration.Setup.World;

/** Every row, in the order of the page. share: of a full run; 1 is 2,000 journals a size, 400 a power, 300 a family. */
final class Plan {
    private final double share;
    private final List<Measured> all = new ArrayList<>();
    private int row;

    Plan(double share) {
        this.share = share;
    }

    private int n(int full) {
        return Math.max(4, (int) Math.round(full * share));
    }

    List<Measured> run() {
        sizes();
        otherForms();
        families();
        effects();
        return all;
    }

    private void sizes() {
        size("noise, 180 days", Setup.days(180, World.NOISE), true);
        size("weekdays, 180 days", Setup.days(180, World.WEEKDAYS), true);
        size("memory, 180 days", Setup.days(180, World.MEMORY), true);
        size("level, 180 days", Setup.days(180, World.LEVEL), true);
        size("full, 60 days", Setup.days(60, World.FULL), true);
        size("full, 90 days", Setup.days(90, World.FULL), true);
        size("full, 180 days", Setup.days(180, World.FULL), true);
        size("full, 365 days", Setup.days(365, World.FULL), true);
        size("full, 1 a day", Setup.days(180, World.FULL).base(1), true);
        size("full, reverse causation", Setup.days(180, World.FULL).reverse(0.8), true);
        size("full, 1,095 days", Setup.days(1095, World.FULL), true, 0.2);
        size("full, hidden activity", Setup.days(180, World.FULL).hidden(0.25), false);
        Setup read = Setup.days(365, World.LEVEL).base(1.5).rates(0.15, 0.6);
        all.addAll(Readings.size(++row, read, n(2000)));
        all.add(Readings.power(++row, read.actions(0.3), n(400)));
        all.addAll(RealNulls.of(++row, 180, n(400)));
        all.addAll(RealNulls.of(++row, 365, n(400)));
    }

    /** What the engine does not take for granted: told whatever it is. */
    private void otherForms() {
        Setup full = Setup.days(180, World.FULL);
        size("heavy tails", full.but(Otherwise.HEAVY_TAILS), false, 0.5);
        size("changing weekdays", full.but(Otherwise.OTHER_WEEKDAYS), false, 0.5);
        power("added effect, β 0.3", full.but(Otherwise.ADDITIVE), 0.3, 0);
        power("heavy tails, β 0.3", full.but(Otherwise.HEAVY_TAILS), 0.3, 0);
        power("changing weekdays, β 0.3", full.but(Otherwise.OTHER_WEEKDAYS), 0.3, 0);
        power("a week later, β 0.3", full.but(Otherwise.A_WEEK_LATER), 0.3, 0);
    }

    private void families() {
        Setup year = Setup.days(365, World.FULL);
        Setup half = Setup.days(180, World.FULL);
        family("365 days, 5 of 100, β 0.2", year, 100, 5, 0.2, true);
        family("365 days, 5 of 100, β 0.3", year, 100, 5, 0.3, true);
        family("365 days, 5 of 100, β 0.4", year, 100, 5, 0.4, true);
        family("180 days, 5 of 100, β 0.3", half, 100, 5, 0.3, true);
        family("180 days, 4 of 30, β 0.4", half, 30, 4, 0.4, true);
        family("365 days, 3 of 15, β 0.2", year, 15, 3, 0.2, true);
        family("180 days, 3 of 15, β 0.3", half, 15, 3, 0.3, true);
        family("365 days, none of 100", year, 100, 0, 0, true);
        family("365 days, 3 of 15, β 0.3, hidden", year.hidden(0.25), 15, 3, 0.3, false);
        family("365 days, none of 15, hidden", year.hidden(0.25), 15, 0, 0, false);
    }

    private void effects() {
        Setup half = Setup.days(180, World.FULL);
        power("β 0.15", half, 0.15, 0.31);
        power("β 0.3", half, 0.3, 0.70);
        power("β 0.6", half, 0.6, 0.95);
        coverage("β 0", half, 0);
        coverage("β 0.3", half, 0.3);
        coverage("β 0.6", half, 0.6);
        coverage("memory, β 0.3", Setup.days(180, World.MEMORY), 0.3);
        coverage("365 days, β 0.3", Setup.days(365, World.FULL), 0.3);
        coverage("90 days, β 0.3", Setup.days(90, World.FULL), 0.3);
    }

    private void size(String name, Setup setup, boolean judged) {
        size(name, setup, judged, 1);
    }

    private void size(String name, Setup setup, boolean judged, double part) {
        all.addAll(Sizes.of(name, ++row, setup, n((int) (2000 * part)), judged));
    }

    private void power(String name, Setup setup, double beta, double floor) {
        all.add(Sizes.power(name, ++row, setup.actions(beta), n(400), floor));
    }

    private void coverage(String name, Setup setup, double beta) {
        all.add(Coverage.of(name, ++row, setup.rates(0.1, 0.5).actions(beta), n(400)));
    }

    private void family(String name, Setup setup, int actions, int effects, double beta, boolean judged) {
        all.addAll(Many.of(name, ++row, setup, actions, effects, beta, n(300), judged));
    }
}
