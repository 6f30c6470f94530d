package somepolku.pluginhost;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/** Everything that holds for a plugin in this process holds for a stranger's in its own. */
class ApartIT {
    @Nested
    class Reading extends ReadingTest {
        @Override
        Hosted hosted(Path folder) {
            return Hosted.apart(folder);
        }
    }

    @Nested
    class Items extends ItemsTest {
        @Override
        Hosted hosted(Path folder) {
            return Hosted.apart(folder);
        }
    }

    @Nested
    class Describing extends DescribingTest {
        @Override
        Hosted hosted(Path folder) {
            return Hosted.apart(folder);
        }
    }

    @Nested
    class Portrait extends PortraitTest {
        @Override
        Hosted hosted(Path folder) {
            return Hosted.apart(folder);
        }
    }

    @Nested
    class Offers extends OffersTest {
        @Override
        Hosted hosted(Path folder) {
            return Hosted.apart(folder);
        }
    }

    @Nested
    class Judging extends JudgingTest {
        @Override
        Hosted hosted(Path folder) {
            return Hosted.apart(folder);
        }
    }
}
