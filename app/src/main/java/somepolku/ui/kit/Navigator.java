package somepolku.ui.kit;

/** Takes the person to a place. */
public interface Navigator {
    void open(Place place);
}
