package somepolku.ui.imports.columns;

import java.awt.Component;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import somepolku.domain.term.MetricKind;
import somepolku.importing.mapping.Mapping;
import somepolku.importing.mapping.Role;
import somepolku.importing.mapping.Use;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** What one column is: its heading, what stands in it, and what the person says of it. */
final class ColumnRow {
    private static final List<MetricKind> KINDS =
            List.of(MetricKind.FLOW, MetricKind.LEVEL, MetricKind.UNIQUE, MetricKind.RATIO);

    private final int column;
    private final JLabel heading;
    private final JLabel examples;
    private final JComboBox<Role> role;
    private final JComboBox<String> metric;
    private final JComboBox<MetricKind> kind;
    private boolean quiet = true;

    ColumnRow(Parts parts, ColumnsPresenter presenter, int column, List<String> cells) {
        this.column = column;
        String name = presenter.heading(column);
        heading = parts.label("h4", name);
        heading.setToolTipText(name);
        examples = parts.label("secondary", String.join("  ·  ", cells));
        role = parts.choice(
                "imports.columns.role." + column,
                "imports.columns.what",
                Arrays.asList(Role.values()),
                presenter::said);
        metric = parts.choice(
                "imports.columns.metric." + column,
                "imports.columns.counted",
                presenter.metrics(column),
                presenter::saidMetric);
        kind = parts.choice("imports.columns.kind." + column, "imports.columns.kind", KINDS, presenter::said);
        Named.as(role, role.getName(), parts.text("imports.columns.of", parts.text("imports.columns.what"), name));
        Named.as(
                metric,
                metric.getName(),
                parts.text("imports.columns.of", parts.text("imports.columns.counted"), name));
        Named.as(kind, kind.getName(), parts.text("imports.columns.of", parts.text("imports.columns.kind"), name));
        role.setMaximumRowCount(Role.values().length);
        role.addActionListener(event -> heard(() -> presenter.use(column, role.getItemAt(role.getSelectedIndex()))));
        metric.addActionListener(
                event -> heard(() -> presenter.metric(column, metric.getItemAt(metric.getSelectedIndex()))));
        kind.addActionListener(event -> heard(() -> presenter.kind(column, kind.getItemAt(kind.getSelectedIndex()))));
    }

    private void heard(Runnable act) {
        if (!quiet) {
            act.run();
        }
    }

    void addTo(JPanel rows) {
        rows.add(heading, "wmin 0");
        rows.add(examples, "wmin 0");
        rows.add(role, "h 32!, wmin 0");
        rows.add(metric, "h 32!, wmin 0");
        rows.add(kind, "h 32!, wmin 0, wrap");
    }

    Component first() {
        return role;
    }

    void show(Mapping mapping) {
        Use use = mapping.uses().get(column);
        quiet = true;
        role.setSelectedItem(use.role());
        boolean counted = use.role() == Role.METRIC && !mapping.deeds();
        metric.setVisible(counted);
        if (counted) {
            String of = mapping.channel().value() + "/" + use.metric();
            metric.setSelectedItem(use.metric());
            if (!use.metric().equals(metric.getSelectedItem())) {
                metric.setSelectedItem(of);
                if (!of.equals(metric.getSelectedItem())) {
                    metric.addItem(use.metric());
                    metric.setSelectedItem(use.metric());
                }
            }
        }
        kind.setVisible((counted || use.role() == Role.VALUE) && !mapping.deeds());
        kind.setSelectedItem(use.kind());
        quiet = false;
    }
}
