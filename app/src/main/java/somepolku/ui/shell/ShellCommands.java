package somepolku.ui.shell;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import javax.swing.JFrame;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.command.Commands;
import somepolku.ui.kit.file.FileQuestion;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.shell.calendar.CalendarFile;
import somepolku.ui.shell.input.FolderQuestion;
import somepolku.ui.shell.input.Regions;
import somepolku.work.Change;

/** The commands that belong to the window and to no room. */
final class ShellCommands {
    private final Ui ui;
    private final Pages pages;
    private final JFrame frame;
    private final FileQuestion exports;
    private final FolderQuestion folders;
    private final FileQuestion journals;
    private final PluginFiles plugins;
    private final CalendarFile calendar;

    ShellCommands(Ui ui, Pages pages, JFrame frame) {
        this.ui = ui;
        this.pages = pages;
        this.frame = frame;
        Path downloads = FileQuestion.downloads(Path.of(System.getProperty("user.home", ".")));
        this.exports = new FileQuestion(frame, downloads);
        this.calendar = new CalendarFile(
                ui, () -> new FileQuestion(frame, downloads).save(ui.text("calendar.file"), CalendarFile.NAME));
        this.plugins = new PluginFiles(ui, pages, new FileQuestion(frame, downloads));
        this.folders = new FolderQuestion(frame, downloads, ui.texts());
        this.journals =
                new FileQuestion(frame, ui.work().file().toAbsolutePath().getParent());
    }

    void bind() {
        Commands commands = ui.commands();
        Lifetime life = ui.lifetime();
        go(Command.GO_TODAY, "today");
        go(Command.GO_YEAR, "year");
        go(Command.GO_SKILLS, "skills");
        go(Command.GO_OWN, "own");
        go(Command.READING_ROUND, "round");
        go(Command.GO_NAMES, "names");
        go(Command.GO_PLAN, "plan");
        go(Command.GO_METRICS, "metrics");
        go(Command.GO_CAUSES, "causes");
        go(Command.GO_PLUGINS, "plugins");
        go(Command.GO_SETTINGS, "settings");
        commands.bind(
                life,
                Command.UNDO,
                () -> ui.done(ui.work().ledger().undo(), this::inSight),
                () -> ui.work().ledger().possible().undo().isPresent());
        commands.bind(
                life,
                Command.REDO,
                () -> ui.done(ui.work().ledger().redo(), this::inSight),
                () -> ui.work().ledger().possible().redo().isPresent());
        commands.bind(life, Command.SAVE, this::save);
        commands.bind(life, Command.IMPORT, this::chooseFiles, this::takesFiles);
        commands.bind(life, Command.IMPORT_FOLDER, this::chooseFolder, this::takesFiles);
        commands.bind(life, Command.CALENDAR_FILE, calendar::write);
        commands.bind(life, Command.ADD_PLUGIN, plugins::choose, plugins::possible);
        commands.bind(life, Command.OPEN_JOURNAL, this::chooseJournal);
        commands.bind(life, Command.OPEN_SAMPLE, ui.openings()::openSample, () -> !ui.sample());
        commands.bind(life, Command.OPEN_OWN, ui.openings()::openOwn, ui::sample);
        commands.bind(
                life, Command.LIGHT, () -> choose(Theme.LIGHT), () -> ui.look().dark());
        commands.bind(
                life, Command.DARK, () -> choose(Theme.DARK), () -> !ui.look().dark());
        commands.bind(life, Command.CALM, ui.calm()::turn);
        commands.bind(life, Command.NEXT_REGION, () -> Regions.move(frame, 1));
        commands.bind(life, Command.PREVIOUS_REGION, () -> Regions.move(frame, -1));
    }

    /** On the day page, what was taken back or done again comes into sight; the focus stays where it is. */
    private void inSight(Change change) {
        if (pages.current().id().equals("today")) {
            Touched.by(change)
                    .filter(place -> !place.day().equals(pages.current().place().day()))
                    .ifPresent(pages::bring);
        }
    }

    private void go(Command command, String room) {
        if (pages.room(room).isPresent()) {
            ui.commands().bind(ui.lifetime(), command, () -> pages.open(Place.room(room)));
        }
    }

    private void choose(Theme theme) {
        ui.work().settings().put(Theme.SETTING, theme.word());
        ui.look().choose(theme);
    }

    /** Says when everything was on disk, also where nothing waited to be written. */
    private void save() {
        pages.leave().thenCompose(kept -> ui.work().ledger().settled()).thenAccept(settled -> Edt.later(this::sayKept));
    }

    private void sayKept() {
        if (ui.unsaved().any().now()) {
            ui.feedback().tell(Problem.refused("shell.unsaved"));
        } else {
            ui.feedback()
                    .tell(ui.text(
                            "shell.saved",
                            ui.formats().time(LocalTime.now(ui.work().clock()))));
        }
    }

    /** What was dropped on the window; what cannot be written cannot take anything in either. */
    void dropped(List<Path> all) {
        List<Path> files = plugins.took(all);
        if (files.isEmpty() || pages.current().take(files)) {
            return;
        }
        if (takesFiles()) {
            pages.open(Place.imports(files));
        } else if (ui.work().ledger().readOnly()) {
            ui.feedback().tell(ui.whyView());
        }
    }

    private boolean takesFiles() {
        return pages.room("imports").isPresent() && !ui.work().ledger().readOnly();
    }

    private void chooseFolder() {
        folders.choose(ui.text("shell.choose.folder")).ifPresent(folder -> pages.open(Place.imports(List.of(folder))));
    }

    private void chooseFiles() {
        List<Path> chosen = exports.choose(ui.text("shell.choose.import"), true);
        if (!chosen.isEmpty()) {
            pages.open(Place.imports(chosen));
        }
    }

    private void chooseJournal() {
        journals.choose(ui.text("shell.choose.journal"), false).stream()
                .findFirst()
                .ifPresent(ui.openings()::open);
    }
}
