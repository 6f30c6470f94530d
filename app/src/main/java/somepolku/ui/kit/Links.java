package somepolku.ui.kit;

import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.net.URI;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * The only way out: an address that the person wants to go to is handed to their browser, or to the clipboard where they
 * take it along themselves. The program opens no connection.
 */
public final class Links {
    private Links() {}

    /** Whether there is a browser to hand an address to. */
    public static boolean possible() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
    }

    /** Hands an address to the browser; may take its time. */
    public static String open(String address) throws ProblemException {
        try {
            Desktop.getDesktop().browse(URI.create(address));
            return address;
        } catch (IOException | RuntimeException refused) {
            throw new ProblemException(Problem.refused("kit.link.noBrowser", address), refused);
        }
    }

    /** Puts an address on the clipboard. */
    public static String copy(String address) throws ProblemException {
        try {
            StringSelection text = new StringSelection(address);
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(text, text);
            return address;
        } catch (IllegalStateException taken) {
            throw new ProblemException(Problem.refused("kit.link.noClipboard", address), taken);
        }
    }
}
