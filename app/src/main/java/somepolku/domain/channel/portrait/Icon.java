package somepolku.domain.channel.portrait;

import java.util.Arrays;

/** A small PNG picture. */
public final class Icon {
    private final byte[] png;

    public Icon(byte[] png) {
        this.png = png.clone();
    }

    public byte[] png() {
        return png.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Icon icon && Arrays.equals(png, icon.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "Icon of " + png.length + " bytes";
    }
}
