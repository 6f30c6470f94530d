package somepolku.ui.kit.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.util.function.Function;

/** Lucide's line icons, by their own names. Read from the jar when first painted. */
public final class Icons {
    private Icons() {}

    /** In the colour of the text of the component that shows it. */
    public static FlatSVGIcon of(String name, int size) {
        return colored(name, size, Component::getForeground);
    }

    /** In a colour of the palette. */
    public static FlatSVGIcon of(String name, int size, Tone tone) {
        return colored(name, size, component -> tone.now());
    }

    private static FlatSVGIcon colored(String name, int size, Function<Component, Color> color) {
        FlatSVGIcon icon =
                new FlatSVGIcon("somepolku/icons/" + name + ".svg", size, size, Icons.class.getClassLoader());
        icon.setColorFilter(new FlatSVGIcon.ColorFilter((component, old) -> color.apply(component)));
        return icon;
    }
}
