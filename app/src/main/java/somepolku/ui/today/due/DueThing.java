package somepolku.ui.today.due;

import somepolku.ui.kit.Place;

/**
 * Something that is due, and where it is done.
 *
 * @param hint until when, or what it is about
 * @param vanishes whether it is lost when nothing is done
 * @param reading whether it is a reading to be typed, for which the form is opened
 */
public record DueThing(String title, String hint, boolean vanishes, boolean reading, Place place) {}
