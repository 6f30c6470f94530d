package somepolku.ui.round;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.InputMap;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Ground;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.round.RoundState.Current;

/** Draws the round: its rows, what is known of the row in which one types, and the button that keeps all of it. */
final class RoundPanel {
    private static final int WIDTH = 700;

    private final Ui ui;
    private final RoundPresenter presenter;
    private final Parts parts;
    private final JPanel page;
    private final JPanel rows = Parts.panel(
            "ins 6 16 16 16, gap 0 6, fillx, hidemode 3",
            "[120:250:280,grow 20,fill]16[100:]16[110:]16[120!]12[grow,fill,110::]",
            "");
    private final JScrollPane scroll;
    private final List<RowView> views = new ArrayList<>();
    private final JComponent nothing;
    private final JLabel nothingSaid;
    private final JPanel foot = new Ground(Tone.CARD, true, "[grow,fill,0::][][]");
    private final JLabel name;
    private final JLabel said;
    private final JLabel until;
    private final JButton absent;
    private final JButton weeks;
    private final JLabel progress;
    private final JLabel message;
    private final JToggleButton others;
    private final JButton save;
    private boolean wanted;

    RoundPanel(Ui ui, RoundPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        page = Region.mark(Parts.panel(
                "ins 20 24 24 24, gap 0, fill, hidemode 3",
                "[grow,fill]",
                "[36!,center]4[]12[grow,fill]12[32!,center]"));
        page.setName("round");
        progress = parts.label("medium secondary", "");
        others = Named.as(new JToggleButton(ui.text("round.others")), "round.others", ui.text("round.others"));
        others.addActionListener(event -> {
            presenter.others(others.isSelected());
            focus();
        });
        JPanel head = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[]12[]push[][]", "[36!,center]");
        head.add(parts.label("h1", ui.text("round.title")));
        head.add(progress);
        head.add(others, "h 32!");
        head.add(parts.ordinary("round.metrics", "round.metrics", presenter::metrics), "h 32!, gapleft 8");
        page.add(head, "wrap");
        page.add(parts.paragraph("secondary", ui.text("round.about"), WIDTH), "wrap");
        scroll = Parts.scroll(top(rows));
        nothingSaid = parts.label("large secondary", "");
        nothing = Parts.panel("ins 0, fill", "[center]", "[center]");
        nothing.add(nothingSaid);
        name = parts.label("h4", "");
        said = parts.label("medium secondary", "");
        until = parts.label("medium secondary", "");
        absent = Changing.control(ui, parts.ordinary("round.absent", "round.absent.act", this::absent));
        weeks = Changing.control(ui, parts.ordinary("round.weeks", "round.weeks.act", presenter::weeks));
        JPanel lines = Parts.panel("ins 0, gap 0, fillx", "[pref!]12[grow,fill,0::]", "[20!]4[20!]");
        lines.add(name);
        lines.add(said, "wmin 0, wrap");
        lines.add(until, "spanx, wmin 0");
        foot.add(lines, "wmin 0");
        foot.add(weeks, "h 32!, gapleft 12");
        foot.add(absent, "h 32!, gapleft 8");
        Card card = new Card(new MigLayout("ins 0, gap 0, fill, hidemode 3", "[grow,fill]", "[grow,fill][]"));
        card.add(scroll, "grow, wmin 0, hmin 0, wrap");
        card.add(nothing, "grow, pushy, wrap");
        card.add(foot, "growx");
        page.add(card, "grow, wmin 0, hmin 0, wrap");
        save = Changing.control(ui, parts.primary("round.save", "round.save", this::save));
        message = parts.label("medium warning", "");
        message.setIcon(Icons.of("triangle-alert", 16, Tone.WARN));
        JPanel end = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[]12[grow,fill,0::]", "[32!,center]");
        end.add(save, "h 32!");
        end.add(message, "wmin 0");
        page.add(end);
        keys();
        ui.look().listen(ui.lifetime(), () -> draw(presenter.state().now()));
        presenter.state().follow(ui.lifetime(), this::draw);
    }

    JComponent component() {
        return page;
    }

    /** As soon as there are rows, one types in the first. */
    void focus() {
        wanted = views.isEmpty();
        if (!views.isEmpty()) {
            views.get(0).focus();
        } else if (presenter.state().now().read()) {
            others.requestFocusInWindow();
        }
    }

    private void keys() {
        var map = page.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        bind(map, "ctrl ENTER", this::save);
        bind(map, "alt DOWN", presenter::weeks);
        bind(map, "ESCAPE", presenter::metrics);
    }

    private void bind(InputMap map, String key, Runnable act) {
        map.put(KeyStroke.getKeyStroke(key), key);
        page.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    private static JPanel top(JPanel rows) {
        JPanel top = Parts.panel("ins 0, gap 0, fillx", "[grow,fill]", "[]push");
        top.add(rows, "wmin 0");
        return top;
    }

    /** To a row; beyond the last one to the button that keeps all of it. */
    private void go(int row) {
        if (row >= views.size()) {
            save.requestFocusInWindow();
        } else if (row >= 0) {
            views.get(row).focus();
        } else {
            others.requestFocusInWindow();
        }
    }

    private void absent() {
        int row = presenter.state().now().current().map(Current::row).orElse(0);
        presenter.absent();
        go(row);
    }

    private void save() {
        presenter.save().ifPresent(row -> {
            if (row < views.size()) {
                views.get(row).focus();
            }
        });
    }

    private void draw(RoundState state) {
        boolean none = state.rows().isEmpty();
        if (views.size() != state.rows().size()) {
            build(state.rows().size());
        }
        for (int at = 0; at < views.size(); at++) {
            views.get(at).show(state.rows().get(at));
        }
        scroll.setVisible(!none);
        nothing.setVisible(none);
        nothingSaid.setText(state.read() ? state.nothing() : "");
        progress.setText(state.progress());
        others.setSelected(state.all());
        others.setVisible(state.more());
        foot.setVisible(!none);
        state.current().ifPresent(this::draw);
        save.setVisible(!none);
        message.setText(state.message());
        message.setVisible(!state.message().isEmpty());
        if (wanted && state.read()) {
            focus();
        }
        page.revalidate();
        page.repaint();
    }

    private void draw(Current current) {
        name.setText(current.name());
        said.setText(current.said());
        until.setText(current.until());
        weeks.setText(current.weeks());
        weeks.getAccessibleContext().setAccessibleName(current.name() + ": " + current.weeks());
        weeks.setVisible(!current.weeks().isEmpty());
        absent.getAccessibleContext().setAccessibleName(current.name() + ": " + absent.getText());
    }

    private void build(int many) {
        boolean focused = Region.focused(rows);
        views.clear();
        rows.removeAll();
        for (int at = 0; at < many; at++) {
            RowView view = new RowView(at, presenter, parts, this::go);
            view.addTo(rows);
            views.add(view);
        }
        wanted |= focused;
    }
}
