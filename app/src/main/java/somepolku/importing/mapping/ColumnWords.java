package somepolku.importing.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKind;
import somepolku.importing.table.TableRules.Covers;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * A mapping as it is written on the command line: {@code Päivä=date,Näytöt=linkedin/impressions,Seuraajat=seuraajat:level}.
 * A column is named by its heading or by its number ({@code #3}); either side of the sign may be the column.
 */
public final class ColumnWords {
    private ColumnWords() {}

    /**
     * What the words say of a table.
     *
     * @param guess says the rest: the sign before the tenths and, where no word does, what a row covers
     * @throws ProblemException NOT_THERE where a word names no column or nothing that a column can be
     */
    public static Mapping read(String words, List<String> header, Mapping guess) throws ProblemException {
        List<Use> uses = new ArrayList<>();
        header.forEach(any -> uses.add(Use.NONE));
        Mapping mapping = new Mapping(uses, ChannelId.NONE, "", guess.covers(), Optional.empty(), guess.decimal());
        for (String word : words(words)) {
            int sign = word.indexOf('=');
            if (sign < 0) {
                throw bad(word, header);
            }
            mapping = said(
                    mapping,
                    word.substring(0, sign).strip(),
                    word.substring(sign + 1).strip(),
                    header,
                    word);
        }
        Optional<String> wrong = mapping.wrong();
        if (wrong.isPresent()) {
            throw new ProblemException(Problem.notThere(wrong.get()));
        }
        boolean numbers = !mapping.deeds() && mapping.channel().equals(ChannelId.NONE);
        return numbers ? mapping.on(ChannelId.OWN) : mapping;
    }

    private static Mapping said(Mapping mapping, String left, String right, List<String> header, String word)
            throws ProblemException {
        switch (left.toLowerCase(Locale.ROOT)) {
            case "@channel":
                return mapping.on(ChannelId.typed(right));
            case "@kind":
                return mapping.ofKind(right);
            case "@covers":
                return mapping.covering(Arrays.stream(Covers.values())
                        .filter(covers -> covers.name().equalsIgnoreCase(right))
                        .findFirst()
                        .orElseThrow(() -> bad(word, header)));
            default:
        }
        int at = column(left, header);
        Optional<Use> use = at >= 0 ? use(right) : Optional.empty();
        if (use.isEmpty()) {
            at = column(right, header);
            use = at >= 0 ? use(left) : Optional.empty();
        }
        return mapping.using(at, use.orElseThrow(() -> bad(word, header)));
    }

    private static int column(String name, List<String> header) {
        for (int at = 0; at < header.size(); at++) {
            if (header.get(at).equalsIgnoreCase(name)) {
                return at;
            }
        }
        int number = name.matches("#\\d{1,3}") ? Integer.parseInt(name.substring(1)) - 1 : -1;
        return number < header.size() ? number : -1;
    }

    private static Optional<Use> use(String said) {
        int colon = said.lastIndexOf(':');
        Optional<MetricKind> kind = Arrays.stream(MetricKind.values())
                .filter(one -> one.name().equalsIgnoreCase(said.substring(colon + 1)))
                .findFirst();
        String name = colon >= 0 && kind.isPresent() ? said.substring(0, colon) : said;
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(one -> one != Role.METRIC && one.word().equalsIgnoreCase(name))
                .findFirst();
        if (role.isPresent()) {
            return role.map(one -> new Use(one, "", colon >= 0 ? kind.orElse(MetricKind.FLOW) : MetricKind.FLOW));
        }
        return name.matches("[^/]+/[^/]+")
                ? Optional.of(Use.metric(name, colon >= 0 ? kind.orElse(MetricKind.FLOW) : MetricKind.FLOW))
                : Optional.empty();
    }

    /** Parted by commas, but for those in quotes. */
    private static List<String> words(String all) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : all.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }

    /** The columns of a header, as they are told to a person. */
    public static String told(List<String> header) {
        return header.stream().limit(30).collect(Collectors.joining(" | "));
    }

    /** The words that would say what a mapping says: an example to begin with. */
    public static String words(Mapping mapping, List<String> header) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < header.size(); at++) {
            Use use = mapping.uses().get(at);
            if (use.role() == Role.IGNORED) {
                continue;
            }
            String kind =
                    use.kind() == MetricKind.FLOW ? "" : ":" + use.kind().name().toLowerCase(Locale.ROOT);
            String what = use.role() == Role.METRIC
                    ? (use.metric().contains("/") ? "" : mapping.channel().value() + "/") + use.metric() + kind
                    : use.role().word() + (use.role() == Role.VALUE ? kind : "");
            String name = header.get(at);
            boolean plain = name.matches("[^,\"=]+") && what.indexOf(',') < 0;
            words.add(
                    plain
                            ? name + "=" + what
                            : "#" + (at + 1) + "=" + (what.indexOf(',') < 0 ? what : '"' + what + '"'));
        }
        if (mapping.covers() != Covers.DAY) {
            words.add("@covers=" + mapping.covers().name().toLowerCase(Locale.ROOT));
        }
        boolean elsewhere = mapping.deeds() || mapping.named();
        if (elsewhere
                && !mapping.has(Role.CHANNEL)
                && !List.of(ChannelId.NONE, ChannelId.OWN).contains(mapping.channel())) {
            words.add("@channel=" + mapping.channel());
        }
        return String.join(",", words);
    }

    private static ProblemException bad(String word, List<String> header) {
        return new ProblemException(Problem.notThere("importing.mapping.word", word, told(header)));
    }
}
