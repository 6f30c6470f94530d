package somepolku.ui.kit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void copies_of_one_name_lie_side_by_side_and_all_of_them_go_at_the_end() throws Exception {
        Copies copies = new Copies();
        Path one = copies.of("kuva.png", new byte[] {1});
        Path two = copies.of("kuva.png", new byte[] {2});
        assertThat(Files.readAllBytes(one)).containsExactly(1);
        assertThat(Files.readAllBytes(two)).containsExactly(2);
        assertThat(one).isNotEqualTo(two);

        copies.remove();
        assertThat(one).doesNotExist();
        assertThat(one.getParent().getParent()).doesNotExist();
    }

    @Test
    void it_can_be_used_again_after_that() throws Exception {
        Copies copies = new Copies();
        copies.of("a.txt", new byte[0]);
        copies.remove();
        Path again = copies.of("a.txt", new byte[] {3});
        assertThat(again).exists();
        copies.remove();
    }
}
