package somepolku.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriveTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1,true", "0,false"})
    void a_partition_is_as_removable_as_its_disk(String said, boolean removable) throws IOException {
        Path disk = Files.createDirectories(folder.resolve("devices/sdb"));
        Files.createDirectory(disk.resolve("sdb1"));
        Files.writeString(disk.resolve("removable"), said + "\n");
        Path blocks = Files.createDirectory(folder.resolve("block"));
        Files.createSymbolicLink(blocks.resolve("sdb1"), disk.resolve("sdb1"));
        assertThat(Drive.ofLinux(blocks, "/dev/sdb1")).isEqualTo(removable);
        assertThat(Drive.ofLinux(blocks, "tmpfs")).isFalse();
    }

    @Test
    void of_what_nobody_knows_nothing_is_promised() {
        assertThat(Drive.removable(folder.resolve("not/there.polku"))).isFalse();
    }
}
