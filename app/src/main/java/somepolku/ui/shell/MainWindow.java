package somepolku.ui.shell;

import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.function.Function;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Formats;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.ui.kit.Background;
import somepolku.ui.kit.Calm;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Openings;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Signal;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unsaved;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.command.Commands;
import somepolku.ui.kit.look.Look;
import somepolku.ui.shell.input.FileDrop;
import somepolku.ui.shell.input.Keys;
import somepolku.ui.shell.input.Resizing;
import somepolku.ui.shell.input.Typable;
import somepolku.ui.shell.over.CommandPalette;
import somepolku.ui.shell.over.Notices;
import somepolku.ui.shell.stand.StandPresenter;
import somepolku.work.Workbench;

/**
 * The window on one open journal. For the composition root, on the EDT:
 *
 * <ol>
 *   <li>{@link Look#install} once, before any component is made;
 *   <li>make the window with the open journal and the rooms that exist, in the order of the navigation; the rooms are
 *       made by the given function and make their components only when first shown;
 *   <li>{@link #open}; {@link #whenTypable} load the plugins elsewhere and call {@link #channelsChanged} when they are
 *       there;
 *   <li>{@code closed} is called after the person closed the window and everything typed was handed to the ledger:
 *       close the journal then, and leave the program.
 * </ol>
 *
 * To change to another journal: make its window, {@link #open} it, then {@link #close} the old one.
 */
public final class MainWindow {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int NAV_ICONS_BELOW = 1060;

    private final Lifetime life = new Lifetime();
    private final Signal channelsChanged = new Signal();
    private final JFrame frame = new JFrame();
    private final Notices notices;
    private final Pages pages;

    /**
     * Makes the window without showing it.
     *
     * @param sample whether it shows the sample journal
     * @param rooms makes the rooms; ids {@code plugins} and {@code settings} stand below in the navigation, and
     *     {@code imports} does not stand in it
     * @param closed what to do once the person closed it
     */
    public MainWindow(
            Workbench work,
            Look look,
            Openings openings,
            boolean sample,
            Function<Ui, List<Room>> rooms,
            Runnable closed) {
        Background background = new Background(work.tasks(), Edt.executor());
        Commands commands = new Commands();
        this.notices = new Notices(work.texts(), commands, background, life);
        this.pages = new Pages();
        Guarded guarded = new Guarded(openings, pages, notices, work.texts());
        notices.remedies(guarded::remedy);
        Ui ui = new Ui(
                work,
                new Formats(work.texts()),
                pages,
                notices,
                background,
                commands,
                look,
                guarded,
                channelsChanged,
                new Unsaved(),
                new Calm(work.settings()),
                sample,
                life);
        pages.furnish(rooms.apply(ui));
        ShellCommands shell = new ShellCommands(ui, pages, frame);
        shell.bind();
        CommandPalette palette = new CommandPalette(ui, frame.getLayeredPane());
        commands.bind(life, Command.SEARCH, palette::open);
        StandPresenter stand = new StandPresenter(ui);
        stand.whenCovered(life, palette::hidePalette);
        // What was said of the journal while it was there, that all is saved above all, no longer holds.
        ui.stands(life, standing -> {
            if (!standing.there()) {
                notices.dismiss();
            }
        });
        build(ui, stand, guarded, shell, closed);
        Locking.watch(ui);
        Typed.watch(ui);
        ui.changes(life, change -> notices.journalChanged());
        Keys.install(frame.getRootPane(), commands);
    }

    /** Shows the window with the first room in it. */
    public void open() {
        pages.open(Place.room(pages.rooms().get(0).id()));
        frame.setVisible(true);
        Edt.later(pages::focus);
    }

    /** Where the person is. */
    public Place place() {
        return pages.current().place();
    }

    /** Takes the person to a place. */
    public void open(Place place) {
        pages.open(place);
    }

    /** Puts the window away for good, without asking; what was typed is handed over first. */
    public void close() {
        pages.leaveAll();
        life.close();
        frame.dispose();
    }

    public JFrame frame() {
        return frame;
    }

    /** Runs it once the person can type into the window, or a second later where no keyboard comes; never after its end. */
    public void whenTypable(Runnable then) {
        Typable.once(frame, life, then);
    }

    /** Says that plugins were loaded or changed; from any thread. */
    public void channelsChanged() {
        Edt.run(() -> {
            // Plugins may come after the window went: nobody is there to read anew.
            if (!life.over()) {
                channelsChanged.fire();
            }
        });
        // Made now that nobody waits for it: a drop then finds its page ready, and the window answers at once.
        Edt.later(() -> pages.room(Place.imports(List.of()).room())
                .ifPresent(
                        room -> Rehearsal.begin(frame, life, room, pages.view().getSize())));
    }

    /** Says a problem in the window; from any thread. */
    public void tell(Problem problem) {
        Edt.run(() -> notices.tell(problem));
    }

    private void build(Ui ui, StandPresenter stand, Guarded guarded, ShellCommands shell, Runnable closed) {
        Navigation navigation = new Navigation(ui, pages);
        JPanel content =
                new JPanel(new MigLayout("ins 0, gap 0, fill, hidemode 3", "[]0[grow,fill]", "[40!][grow,fill][28!]"));
        content.add(new TitleBar(ui), "span 2, growx, wrap");
        content.add(navigation, "growy");
        content.add(new PageGround(ui, pages, stand), "grow, wrap");
        content.add(new StatusLine(ui, stand), "span 2, growx");
        frame.setName("main");
        frame.setContentPane(content);
        notices.over(frame.getLayeredPane());
        FrameLook.apply(frame, title(ui));
        frame.setMinimumSize(new Dimension(1024, 700));
        frame.setSize(WIDTH, HEIGHT);
        frame.setLocationRelativeTo(null);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        drops(shell, content);
        frame.addComponentListener(Resizing.tell(width -> navigation.iconsOnly(width < NAV_ICONS_BELOW)));
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                guarded.afterKeeping(() -> {
                    life.close();
                    frame.dispose();
                    closed.run();
                });
            }

            @Override
            public void windowIconified(WindowEvent event) {
                pages.leave();
            }
        });
    }

    private void drops(ShellCommands shell, JPanel content) {
        if (pages.room("imports").isPresent()) {
            FileDrop.everywhere(content, shell::dropped);
            pages.follow(room -> FileDrop.everywhere(content, shell::dropped));
        }
    }

    private static String title(Ui ui) {
        String file = String.valueOf(ui.work().file().getFileName());
        return ui.sample() ? ui.text("shell.title.sample") : ui.text("shell.title", file);
    }
}
