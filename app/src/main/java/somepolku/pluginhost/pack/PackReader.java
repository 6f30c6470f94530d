package somepolku.pluginhost.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.GuideInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.importing.ImportFormat;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.jar.Requirement;

/** Reads a pack, all of it or none: whatever is wrong is one line with the file, what was found and what was wanted. */
public final class PackReader {
    static final int NAME = 40;
    static final int SENTENCE = 300;
    private static final int MOST_STEPS = 20;
    private static final int MOST_DAYS = 60;

    private final Texts texts;

    public PackReader(Texts texts) {
        this.texts = texts;
    }

    /** Whether a folder or zip is meant as a pack, told by a glance. */
    public static boolean looksLike(Path path) {
        return PackFiles.looksLike(path);
    }

    public Pack read(Path path) throws ProblemException {
        PackFiles files = PackFiles.read(path, texts);
        Map<String, Map<String, String>> languages = new TreeMap<>();
        Fields fields = new Fields(files.name() + "!/" + PackFiles.MAIN, Map.of(), texts);
        for (Map.Entry<String, byte[]> file : files.texts().entrySet()) {
            String where = files.name() + "!/" + file.getKey();
            Map<String, String> lines = PackText.read(where, file.getValue());
            if (file.getKey().equals(PackFiles.MAIN)) {
                fields = new Fields(where, lines, texts);
            } else {
                languages.put(file.getKey(), lines);
            }
        }
        return pack(fields, new Words(files.name(), languages, texts.locale().getLanguage()));
    }

    private Pack pack(Fields fields, Words words) throws ProblemException {
        String needs = fields.needed("needs", "pluginhost.pack.want.needs", Pack.FORM);
        try {
            Requirement.check(needs, Pack.FORM);
        } catch (ProblemException unfit) {
            throw fields.bad("needs", needs, "pluginhost.pack.want.needs", Pack.FORM);
        }
        String id = fields.id("id");
        String version = fields.needed("version", "pluginhost.pack.want.version");
        if (!Requirement.isVersion(version)) {
            throw fields.bad("version", version, "pluginhost.pack.want.version");
        }
        ChannelId channelId = new ChannelId(id);
        List<MetricInfo> metrics = PackMetrics.read(channelId, fields, words);
        ChannelInfo channel = new ChannelInfo(
                channelId,
                words.line("name", NAME),
                fields.word("mark", ChannelInfo.Mark.class).orElse(ChannelInfo.Mark.DIAMOND),
                kinds(fields, words),
                metrics,
                Optional.empty(),
                checklists(fields, words),
                PackPortrait.read(fields, words));
        List<ImportFormat> formats = new PackTables(channel, fields, words).read();
        fields.end();
        words.end();
        return new Pack(id, version, channel, formats);
    }

    private static List<ActivityKindInfo> kinds(Fields fields, Words words) throws ProblemException {
        List<ActivityKindInfo> kinds = new ArrayList<>();
        for (String id : fields.ids("kinds")) {
            Purpose purpose = fields.neededWord("kind." + id + ".purpose", Purpose.class);
            kinds.add(new ActivityKindInfo(id, words.line("kind." + id, NAME), purpose));
        }
        return kinds;
    }

    private static List<GuideInfo> checklists(Fields fields, Words words) throws ProblemException {
        List<GuideInfo> lists = new ArrayList<>();
        for (String id : fields.ids("checklists")) {
            String key = "checklist." + id;
            List<String> steps = new ArrayList<>();
            steps.add(words.line(key + ".1", SENTENCE));
            for (int at = 2; at <= MOST_STEPS; at++) {
                Optional<String> step = words.maybe(key + "." + at, SENTENCE);
                if (step.isEmpty()) {
                    break;
                }
                steps.add(step.get());
            }
            Optional<String> link = fields.maybe(key + ".link");
            if (link.isPresent() && !link.get().matches("https://[^\\s]{3,1000}")) {
                throw fields.bad(key + ".link", link.get(), "pluginhost.pack.want.link");
            }
            lists.add(new GuideInfo(
                    id,
                    words.line(key, 2 * NAME),
                    words.maybe(key + ".about", 2 * SENTENCE).orElse(""),
                    steps,
                    link,
                    fields.number(key + ".wait", MOST_DAYS).orElse(0),
                    fields.number(key + ".kept", MOST_DAYS).orElse(0)));
        }
        return lists;
    }
}
