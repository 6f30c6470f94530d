package somepolku.ui.damage;

import java.awt.Frame;
import java.time.ZoneId;
import java.util.Optional;
import somepolku.kit.Texts;
import somepolku.ui.kit.ask.AskWindow;

/** The windows that the page of a damaged journal stands in. On the EDT. */
public final class DamageWindow {
    private DamageWindow() {}

    /**
     * Shows the page.
     *
     * @param over the window of another journal, which stays until something is chosen
     * @param instead where another page stood
     */
    public static AskWindow show(
            Texts texts, DamagePresenter presenter, ZoneId zone, Optional<Frame> over, Optional<Frame> instead) {
        String title = texts.text("damage.window");
        if (over.isPresent()) {
            return AskWindow.over(title, new DamagePanel(texts, presenter, zone, "damage.cancel"), over.get());
        }
        DamagePanel panel = new DamagePanel(texts, presenter, zone, "damage.quit");
        return instead.isPresent() ? AskWindow.instead(title, panel, instead.get()) : AskWindow.alone(title, panel);
    }
}
