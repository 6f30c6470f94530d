package somepolku.pluginhost.wire.offer;

import somepolku.api.form.SettingDescription;
import somepolku.api.form.SettingDescription.Sort;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/** Settings, as fields. */
final class Choices {
    private static final int MOST = 1_000;

    private Choices() {}

    static void setting(Out out, SettingDescription one) {
        out.one(one.sort())
                .text(one.id())
                .text(one.label())
                .text(one.standard())
                .text(one.about())
                .real(one.least())
                .real(one.most())
                .flag(one.whole())
                .whole(one.longest())
                .list(one.options(), MOST, (to, option) -> to.text(option.id()).text(option.label()));
    }

    static SettingDescription setting(In in) throws WireException {
        SettingDescription.Builder one = begun(in.one(Sort.class), in.text(), in.text(), in.text())
                .about(in.text())
                .between(in.real(), in.real());
        if (!in.flag()) {
            one.decimals();
        }
        one.longest(in.whole());
        int options = in.count(MOST);
        for (int i = 0; i < options; i++) {
            one.option(in.text(), in.text());
        }
        return one.build();
    }

    private static SettingDescription.Builder begun(Sort sort, String id, String label, String standard)
            throws WireException {
        return switch (sort) {
            case TEXT -> SettingDescription.text(id, label, standard);
            case NUMBER -> SettingDescription.number(id, label, number(standard));
            case CHOICE -> SettingDescription.choice(id, label, standard);
            case YES_NO -> SettingDescription.yesNo(id, label, Boolean.parseBoolean(standard));
        };
    }

    private static double number(String standard) throws WireException {
        try {
            return Double.parseDouble(standard);
        } catch (NumberFormatException none) {
            throw new WireException("a number that is none");
        }
    }
}
