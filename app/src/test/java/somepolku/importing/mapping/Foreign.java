package somepolku.importing.mapping;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import somepolku.domain.channel.ChannelInfo;
import somepolku.fakes.FixedChannels;
import somepolku.importing.Dropped;
import somepolku.importing.Intake;
import somepolku.importing.grid.Grid;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/** A table of a foreign program, guessed and read. */
record Foreign(Dropped dropped, Grid grid, Mapping guess) {
    static final Collection<ChannelInfo> CHANNELS = FixedChannels.three().channels();
    static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    static Foreign of(String name, String text) throws Exception {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Foreign of(String name, String text, Charset charset) throws Exception {
        return of(name, text.getBytes(charset));
    }

    static Foreign of(String name, byte[] bytes) throws Exception {
        Dropped dropped = drop(name, bytes);
        Grid grid = Grid.of(dropped.files().get(0)).orElseThrow();
        return new Foreign(dropped, grid, Guess.of(name, grid, CHANNELS));
    }

    /** The guess in the words of the command line. */
    String words() {
        return ColumnWords.words(guess, grid.header());
    }

    Intake.FileIntake read() throws ProblemException {
        return read(guess);
    }

    Intake.FileIntake read(Mapping mapping) throws ProblemException {
        return new MappedFormat(mapping, grid, CHANNELS, TEXTS)
                .read(dropped, Optional.empty(), () -> false)
                .files()
                .get(0);
    }

    /** Each figure in a line. */
    static List<String> figures(Intake.FileIntake file) {
        return file.items().stream()
                .map(Intake.Figure.class::cast)
                .map(one -> one.on().orElseThrow() + "/" + one.metric() + " " + one.kind() + " "
                        + one.span().first()
                        + (one.span().days() == 1 ? "" : ".." + one.span().last()) + " " + one.value())
                .toList();
    }

    static List<Intake.Deed> deeds(Intake.FileIntake file) {
        return file.items().stream().map(Intake.Deed.class::cast).toList();
    }

    static Dropped drop(String name, byte[] bytes) {
        return new Dropped(name, true, List.of(new Dropped.Item() {
            @Override
            public String path() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        }));
    }
}
