package somepolku.ui.kit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static byte[] png(int width, int height) {
        return Pictures.png(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB))
                .orElseThrow();
    }

    @Test
    void a_large_picture_becomes_small_in_its_own_shape_and_a_small_one_stays() {
        assertThat(Pictures.small(png(1200, 600), 36)).hasValueSatisfying(picture -> {
            assertThat(picture.getWidth()).isEqualTo(36);
            assertThat(picture.getHeight()).isEqualTo(18);
        });
        assertThat(Pictures.small(png(10, 20), 36))
                .hasValueSatisfying(picture -> assertThat(picture.getHeight()).isEqualTo(20));
    }

    @Test
    void what_is_no_picture_or_is_broken_off_has_none() {
        byte[] whole = png(400, 400);
        assertThat(Pictures.small("ei kuva".getBytes(StandardCharsets.UTF_8), 36))
                .isEmpty();
        assertThat(Pictures.small(Arrays.copyOf(whole, 40), 36)).isEmpty();
    }

    @Test
    void a_picture_that_claims_to_be_huge_is_not_unfolded() {
        byte[] claims = png(16, 16);
        for (int at : new int[] {16, 20}) {
            claims[at] = 0x00;
            claims[at + 1] = 0x01;
        }
        assertThat(Pictures.small(claims, 36)).isEmpty();
    }
}
