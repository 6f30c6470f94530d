package somepolku.rules.samples.ui.today;

import javax.swing.JLabel;

/** Bad on purpose: a presenter knows no Swing. */
public record SwingPresenter(JLabel label) {}
