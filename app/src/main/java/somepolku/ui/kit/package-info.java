/**
 * What every screen is made of. Begin with {@link somepolku.ui.kit.Room} and {@link somepolku.ui.kit.Ui}, which a room
 * is given. A screen is three classes: {@code XPresenter} decides and knows neither Swing nor AWT; it offers what is to
 * be seen as a {@link somepolku.ui.kit.Shown} record and takes the person's acts as plain methods. {@code XPanel} draws
 * that record and calls those methods. {@code XRoom} joins the two, made lazily.
 *
 * <p>Everything here is used on the EDT. Work elsewhere goes through {@link somepolku.ui.kit.Background}; only
 * {@link somepolku.ui.kit.Edt} hands over to the EDT. May use work, domain, chart, kit, Swing, FlatLaf and MigLayout.
 */
@NullMarked
package somepolku.ui.kit;

import org.jspecify.annotations.NullMarked;
