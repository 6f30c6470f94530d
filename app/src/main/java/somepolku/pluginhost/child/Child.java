package somepolku.pluginhost.child;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Line;
import somepolku.pluginhost.wire.Out;

/**
 * The process of a plugin. It answers on its standard streams for as long as the program asks, and is gone as soon as the
 * program is. Whatever the plugin does to this process, it does it to itself alone.
 */
public final class Child {
    /** The paths of a large export. */
    private static final int LONGEST_QUESTION = 1 << 26;

    private Child() {}

    /** @param arguments the language, the plugin's id, and its jar */
    public static void main(String... arguments) throws IOException {
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // What the plugin prints must not come between the answers, and what it reads must not eat the questions.
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setIn(InputStream.nullInputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
        Link link = new Link(new Line(in, out, LONGEST_QUESTION));
        Answers answers = new Answers(
                link, new Plugin(link, arguments[1], Path.of(arguments[2]), Locale.forLanguageTag(arguments[0])));
        link.listen();
        link.send(Kind.READY, new Out());
        answers.forAsLongAsAsked();
    }
}
