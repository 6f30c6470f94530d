package somepolku.ui.imports.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.FilePreview;
import somepolku.kit.Texts;
import somepolku.ui.imports.model.PreviewRow.Kind;
import somepolku.work.port.Channels;

/** Turns a preview into the lines of its table, grouped by what was dropped. */
final class PreviewRows {
    private static final int NAMED = 2;

    private final Channels channels;
    private final Texts texts;

    PreviewRows(Channels channels, Texts texts) {
        this.channels = channels;
        this.texts = texts;
    }

    /** The lines, the total last; those inside a folded group are left out. */
    List<PreviewRow> of(ImportPreview preview, Set<String> folded) {
        Map<String, List<FilePreview>> dropped = new LinkedHashMap<>();
        for (FilePreview file : preview.files()) {
            dropped.computeIfAbsent(file.dropped(), name -> new ArrayList<>()).add(file);
        }
        List<PreviewRow> rows = new ArrayList<>();
        dropped.forEach((name, files) -> {
            boolean alone = files.size() == 1 && files.get(0).file().equals(name);
            if (alone) {
                rows.add(asked(preview, name) ? unread(name) : single(files.get(0)));
            } else {
                rows.add(group(name, files));
                if (!folded.contains(name)) {
                    rows.addAll(inside(files, folder(files)));
                }
            }
        });
        Counts all = sum(preview.files());
        rows.add(PreviewRow.counted(
                Kind.TOTAL,
                false,
                texts.text("imports.total"),
                texts.text("imports.total.files", dropped.size(), String.valueOf(dropped.size())),
                Optional.empty(),
                all));
        return List.copyOf(rows);
    }

    private static boolean asked(ImportPreview preview, String name) {
        return preview.questions().stream().anyMatch(question -> question.file().equals(name));
    }

    private PreviewRow unread(String name) {
        String message = texts.text("imports.asked");
        return new PreviewRow(Kind.REFUSED, false, name, "", Optional.empty(), Counts.NONE, message);
    }

    private PreviewRow single(FilePreview file) {
        String content = formatName(file).orElse(file.content());
        return row(file, false, file.file(), content, mark(file));
    }

    private PreviewRow group(String name, List<FilePreview> files) {
        FilePreview known = files.stream()
                .filter(file -> !file.format().isEmpty())
                .findFirst()
                .orElse(files.get(0));
        return PreviewRow.counted(Kind.GROUP, false, name, formatName(known).orElse(""), mark(known), sum(files));
    }

    private List<PreviewRow> inside(List<FilePreview> files, String folder) {
        List<PreviewRow> rows = new ArrayList<>();
        Map<String, List<FilePreview>> locked = new LinkedHashMap<>();
        for (FilePreview file : files) {
            if (file.leftClosed()) {
                String why = file.content().isEmpty() ? texts.text("imports.locked") : file.content();
                locked.computeIfAbsent(why, any -> new ArrayList<>()).add(file);
            } else {
                rows.add(row(
                        file, true, inner(file.file()).substring(folder.length()), file.content(), Optional.empty()));
            }
        }
        locked.forEach((why, closed) -> rows.add(
                PreviewRow.counted(Kind.LOCKED, true, someOf(closed, folder), why, Optional.empty(), Counts.NONE)));
        return rows;
    }

    private PreviewRow row(FilePreview file, boolean inside, String name, String content, Optional<Mark> mark) {
        if (file.refused().isPresent()) {
            return new PreviewRow(
                    Kind.REFUSED,
                    inside,
                    name,
                    content,
                    mark,
                    Counts.NONE,
                    file.refused().get());
        }
        Kind kind = file.leftClosed() ? Kind.LOCKED : Kind.FILE;
        return PreviewRow.counted(kind, inside, name, content, mark, Counts.of(file));
    }

    private String someOf(List<FilePreview> closed, String folder) {
        List<String> names = closed.stream()
                .map(file -> inner(file.file()).substring(folder.length()))
                .toList();
        if (names.size() <= NAMED + 1) {
            return String.join(", ", names);
        }
        return texts.text("imports.andMore", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    /** The folder that all of them lie in: repacked archives have one that says nothing. */
    private static String folder(List<FilePreview> files) {
        String first = inner(files.get(0).file());
        String folder = first.substring(0, first.indexOf('/') + 1);
        return files.stream().allMatch(file -> inner(file.file()).startsWith(folder)) ? folder : "";
    }

    /** The path inside what was dropped. */
    static String inner(String file) {
        int at = file.indexOf("!/");
        return at < 0 ? file : file.substring(at + 2);
    }

    private Optional<String> formatName(FilePreview file) {
        return channels.formats().stream()
                .filter(format -> format.id().equals(file.format()))
                .map(ImportFormat::name)
                .findFirst();
    }

    /** Formats are named after their channel: {@code linkedin-archive}. */
    private Optional<Mark> mark(FilePreview file) {
        return channels.channels().stream()
                .filter(channel -> (file.format() + "-").startsWith(channel.id().value() + "-"))
                .map(ChannelInfo::mark)
                .findFirst();
    }

    private static Counts sum(List<FilePreview> files) {
        return files.stream().map(Counts::of).reduce(Counts.NONE, Counts::plus);
    }
}
