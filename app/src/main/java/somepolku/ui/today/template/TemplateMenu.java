package somepolku.ui.today.template;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import somepolku.domain.term.ChannelId;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.today.offered.OfferedPresenter;
import somepolku.work.form.PluginForm;
import somepolku.work.template.Template;

/** The button under which the forms to write by are found. */
public final class TemplateMenu {
    private static final int SIGN = 16;

    private final OfferedPresenter offered;
    private final JButton button;

    /** @param offered opens what plugins bring */
    public TemplateMenu(Ui ui, OfferedPresenter offered) {
        this.offered = offered;
        button = new Parts(ui.texts()).link("templates", "today.templates", () -> show(ui));
        button.setIcon(Icons.of("chevron-down", SIGN, Tone.AC));
        button.setHorizontalTextPosition(JButton.LEADING);
        Changing.control(ui, button);
    }

    public JComponent button() {
        return button;
    }

    /** Made anew each time, in the look of the moment. */
    private void show(Ui ui) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("templates.menu");
        for (Template template : Template.values()) {
            String name = ui.text("template." + template.word());
            JMenuItem item = Named.as(new JMenuItem(name), "templates." + template.word(), name);
            TemplatePresenter.command(template).icon().ifPresent(icon -> item.setIcon(Icons.of(icon, SIGN, Tone.TX2)));
            item.addActionListener(event -> ui.commands().run(TemplatePresenter.command(template)));
            menu.add(item);
        }
        Optional<ChannelId> last = Optional.empty();
        for (PluginForm form : offered.offered()) {
            if (!last.equals(Optional.of(form.channel()))) {
                last = Optional.of(form.channel());
                menu.addSeparator();
                JMenuItem head = new JMenuItem(offered.channel(form));
                head.setEnabled(false);
                menu.add(head);
            }
            menu.add(item(form));
        }
        menu.show(button, button.getWidth() - menu.getPreferredSize().width, button.getHeight());
    }

    private JMenuItem item(PluginForm form) {
        JMenuItem item = Named.as(
                new JMenuItem(form.title()), "templates." + form.word(), form.title() + ", " + offered.channel(form));
        item.setIcon(Icons.of(form.deed() ? "pencil" : "chart-line", SIGN, Tone.TX2));
        if (!form.about().isEmpty()) {
            item.setToolTipText(form.about());
        }
        item.addActionListener(event -> offered.start(form));
        return item;
    }
}
