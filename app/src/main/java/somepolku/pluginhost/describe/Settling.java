package somepolku.pluginhost.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import somepolku.api.form.SettingDescription;
import somepolku.domain.form.FieldInfo.Choice;
import somepolku.domain.form.SettingInfo;
import somepolku.domain.form.SettingInfo.Bounds;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;

/** What the person may choose for a plugin. */
public final class Settling {
    private static final int ID = 40;
    private static final int LABEL = 60;
    private static final int SENTENCES = 300;
    private static final int LONGEST = 200;
    private static final int FEWEST = 2;
    private static final int MOST = 20;

    private Settling() {}

    public static List<SettingInfo> settings(List<SettingDescription> given) throws ProblemException {
        Set<String> ids = new HashSet<>();
        List<SettingInfo> settings = new ArrayList<>();
        for (SettingDescription one : given) {
            Describing.unique(ids, one.id(), Describing.OFFERS);
            settings.add(setting(one));
        }
        return settings;
    }

    static SettingInfo setting(SettingDescription given) throws ProblemException {
        String id = Clean.id(given.id(), ID);
        SettingInfo setting = new SettingInfo(
                id,
                Describing.named(given.label(), LABEL, id),
                SettingInfo.Sort.valueOf(given.sort().name()),
                Clean.line(given.standard(), LONGEST),
                Clean.line(given.about(), SENTENCES),
                bounds(given),
                Math.max(1, Math.min(given.longest(), LONGEST)),
                options(given));
        if (setting.wrong(setting.standard()).isPresent()) {
            throw Clean.bad("pluginhost.bad.setting", id, setting.standard());
        }
        return setting;
    }

    private static Bounds bounds(SettingDescription given) throws ProblemException {
        double least = Clean.value(given.least());
        double most = Clean.value(given.most());
        return new Bounds(Math.min(least, most), Math.max(least, most), given.whole());
    }

    private static List<Choice> options(SettingDescription given) throws ProblemException {
        if (given.sort() != SettingDescription.Sort.CHOICE) {
            return List.of();
        }
        List<Choice> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (SettingDescription.Option option : given.options()) {
            Describing.unique(ids, option.id(), MOST);
            options.add(new Choice(Clean.id(option.id(), ID), Describing.named(option.label(), LABEL, option.id())));
        }
        if (options.size() < FEWEST) {
            throw Clean.bad("pluginhost.bad.setting", given.id(), given.standard());
        }
        return options;
    }
}
