package somepolku.ui.settings.passphrase;

import java.awt.FileDialog;
import java.awt.Frame;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.ui.kit.Ui;

/** Ways to put the recovery key away: on paper, or in a file of the person's choice. */
final class KeyKeeping {
    private final Ui ui;

    KeyKeeping(Ui ui) {
        this.ui = ui;
    }

    /** Asks for the printer, which is looked for in the background, and prints there too. */
    void print(KeyText text) {
        ui.background().<Boolean>read(progress -> PrinterJob.lookupPrintServices().length > 0, found -> {
            if (found instanceof Outcome.Done<Boolean> done && done.value()) {
                PrinterJob job = PrinterJob.getPrinterJob();
                job.setJobName(text.title());
                job.setPrintable(new KeyPaper(text));
                if (job.printDialog()) {
                    ui.background()
                            .start(ui.text("settings.passphrase.key.printing"), progress -> printed(job), this::tell);
                }
            } else {
                ui.feedback().tell(Problem.refused("settings.passphrase.key.noPrinter"));
            }
        });
    }

    private String printed(PrinterJob job) throws ProblemException {
        try {
            job.print();
            return ui.text("settings.passphrase.key.printed");
        } catch (PrinterException e) {
            throw new ProblemException(
                    Problem.refused("settings.passphrase.key.notPrinted", String.valueOf(e.getMessage())), e);
        }
    }

    /** Asks where, and writes it there. */
    void save(KeyText text, JComponent asking) {
        Frame frame = (Frame) SwingUtilities.getWindowAncestor(asking);
        FileDialog dialog = new FileDialog(frame, ui.text("settings.passphrase.key.where"), FileDialog.SAVE);
        // On Linux a dialog that begins nowhere gives nothing back.
        dialog.setDirectory(System.getProperty("user.home", "."));
        dialog.setFile(ui.text("settings.passphrase.key.file"));
        dialog.setVisible(true);
        Optional<Path> chosen = Stream.of(dialog.getFiles()).map(File::toPath).findFirst();
        dialog.dispose();
        frame.requestFocus();
        chosen.ifPresent(file -> ui.background().read(progress -> written(text, file), this::tell));
    }

    private String written(KeyText text, Path file) throws ProblemException {
        try {
            Files.writeString(file, text.plain(), StandardCharsets.UTF_8);
            return ui.text("settings.passphrase.key.saved", file);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.refused("settings.passphrase.key.notSaved", file, String.valueOf(e.getMessage())), e);
        }
    }

    private void tell(Outcome<String> outcome) {
        if (outcome instanceof Outcome.Done<String> done) {
            ui.feedback().tell(done.value());
        } else if (outcome instanceof Outcome.Failed<String> failed) {
            ui.feedback().tell(failed.problem());
        }
    }
}
