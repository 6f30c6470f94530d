package somepolku.work.attach;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortTest {
    @ParameterizedTest
    @CsvSource({
        "kuva.png, \u0089PNG...., PNG",
        "kuva.txt, \u0089PNG...., PNG",
        "kuva, GIF89a...., GIF",
        "cv.pdf, %PDF-1.7, PDF",
        "cv.docx, PK\u0003\u0004...., DOCUMENT",
        "ohjelma.jar, PK\u0003\u0004...., OTHER",
        "kuva.png, MZ...., OTHER",
        "sivu.html, <script>, OTHER",
        "muistio.txt, Hei!, TEXT",
        "aja.sh, #!/bin/sh, OTHER",
        "puhe.mp3, ID3...., SOUND",
        "puhe.exe, ID3...., OTHER"
    })
    void a_file_is_what_its_content_is_and_of_several_forms_what_its_name_says_too(
            String name, String content, Sort sort) {
        assertThat(Sort.of(content.getBytes(ISO_8859_1), name)).isEqualTo(sort);
    }

    @Test
    void what_might_be_run_is_never_shown_by_the_desktop() {
        assertThat(Sort.OTHER.shown()).isFalse();
        assertThat(Sort.of("application/x-unknown-to-this-program").shown()).isFalse();
    }

    @Test
    void a_text_in_other_letters_or_with_control_characters_is_none() {
        assertThat(Sort.of("äö".getBytes(UTF_8), "a.txt")).isEqualTo(Sort.TEXT);
        assertThat(Sort.of("äö".getBytes(ISO_8859_1), "a.txt")).isEqualTo(Sort.OTHER);
        assertThat(Sort.of(new byte[] {'a', 0, 'b'}, "a.txt")).isEqualTo(Sort.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\aino\\kuva.png, kuva.png",
        ".profile, profile",
        "con.txt, _con.txt",
        "a\u202etxt.exe, atxt.exe",
        "'kuva: paras?.png', kuva paras.png",
        "'...', file"
    })
    void a_name_from_elsewhere_is_one_that_every_system_can_have(String name, String safe) {
        assertThat(Names.safe(name)).isEqualTo(safe);
    }

    @Test
    void a_long_name_keeps_its_ending_and_a_copy_gets_the_ending_of_what_it_is() {
        assertThat(Names.safe("a".repeat(300) + ".png")).hasSize(120).endsWith("a.png");
        assertThat(Sort.PNG.named("kuva.exe")).isEqualTo("kuva.exe.png");
        assertThat(Sort.JPEG.named("kuva.JPEG")).isEqualTo("kuva.JPEG");
    }
}
