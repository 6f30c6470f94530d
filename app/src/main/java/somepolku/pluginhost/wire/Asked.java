package somepolku.pluginhost.wire;

import java.util.List;
import java.util.Optional;
import somepolku.api.importing.DateOrder;

/** An input that a plugin is asked about: names and sizes, and no place on the disk. */
public record Asked(String name, boolean single, Optional<DateOrder> dates, List<File> files) {
    private static final int FILES = 200_000;

    public Asked {
        files = List.copyOf(files);
    }

    /** One file of it; its number is its place in the list. */
    public record File(String path, long size) {}

    public Out to(Out out) {
        return out.text(name)
                .flag(single)
                .maybe(dates, Out::one)
                .list(files, FILES, (to, file) -> to.text(file.path()).number(file.size()));
    }

    public static Asked from(In in) throws WireException {
        return new Asked(
                in.text(),
                in.flag(),
                in.maybe(one -> one.one(DateOrder.class)),
                in.list(FILES, file -> new File(file.text(), file.number())));
    }
}
