package somepolku.text;

import java.util.List;
import java.util.Set;

/**
 * What is tried first: passwords that many people have, names of months and the like, and sayings that stand in every
 * book. A short list is enough for a hint; it claims nothing of what it does not know.
 */
final class CommonPassphrases {
    private static final Set<String> WORDS = Set.of(
            "salasana",
            "tunnussana",
            "tunnuslause",
            "password",
            "passwort",
            "lösenord",
            "passphrase",
            "qwerty",
            "asdfgh",
            "letmein",
            "welcome",
            "tervetuloa",
            "admin",
            "administrator",
            "ylläpito",
            "master",
            "testi",
            "test",
            "secret",
            "salaisuus",
            "iloveyou",
            "rakas",
            "rakkaus",
            "kulta",
            "perkele",
            "saatana",
            "vittu",
            "paska",
            "kissa",
            "koira",
            "hevonen",
            "aurinko",
            "sunshine",
            "princess",
            "prinsessa",
            "dragon",
            "monkey",
            "apina",
            "football",
            "jalkapallo",
            "jääkiekko",
            "hockey",
            "suomi",
            "finland",
            "helsinki",
            "tampere",
            "turku",
            "kevät",
            "kesä",
            "syksy",
            "talvi",
            "summer",
            "winter",
            "maanantai",
            "perjantai",
            "joulu",
            "christmas",
            "mansikka",
            "mustikka",
            "batman",
            "superman",
            "pokemon",
            "minecraft",
            "linkedin",
            "facebook",
            "google",
            "somepolku",
            "päiväkirja",
            "journal",
            "työtön",
            "työnhaku",
            "nokia",
            "hello",
            "moikka",
            "terve",
            "matti",
            "maija",
            "mikko",
            "anna",
            "liisa",
            "juhani",
            "maria",
            "johannes",
            "mamma",
            "äiti",
            "isä");

    private static final List<String> SAYINGS = List.of(
            "oi maamme suomi synnyinmaa",
            "mieleni minun tekevi",
            "aivoni ajattelevi",
            "vaka vanha väinämöinen",
            "oma tupa oma lupa",
            "ei oppi ojaan kaada",
            "hätä ei lue lakia",
            "aamun torkku illan virkku",
            "hiljaa hyvä tulee",
            "maassa maan tavalla",
            "kaikki loppuu aikanaan",
            "sauna viina ja terva",
            "jukolan talo eteläisessä hämeessä",
            "to be or not to be",
            "correct horse battery staple",
            "the quick brown fox jumps",
            "may the force be with you",
            "once upon a time",
            "lentokonesuihkuturbiinimoottori");

    private CommonPassphrases() {}

    /**
     * Whether nothing but such words is in it, or such a saying is at least half of it.
     *
     * @param letters in lower case
     * @param words where its words lie
     */
    static boolean contain(char[] letters, List<int[]> words) {
        boolean onlyCommon = !words.isEmpty()
                && words.stream().allMatch(word -> WORDS.stream().anyMatch(common -> is(letters, word, common)));
        return onlyCommon || SAYINGS.stream().anyMatch(saying -> 2 * said(letters, saying) >= letters.length);
    }

    private static boolean is(char[] letters, int[] word, String common) {
        return word[1] - word[0] == common.length() && at(letters, word[0], common) == common.length();
    }

    /** How many characters the saying takes where it stands in it, with or without blanks and other signs; else 0. */
    private static int said(char[] letters, String saying) {
        String plain = saying.replace(" ", "");
        for (int from = 0; from < letters.length; from++) {
            int taken = spread(letters, from, plain);
            if (taken > 0) {
                return taken;
            }
        }
        return 0;
    }

    private static int spread(char[] letters, int from, String plain) {
        int found = 0;
        int at = from;
        while (at < letters.length && found < plain.length()) {
            if (letters[at] == plain.charAt(found)) {
                found++;
            } else if (Character.isLetter(letters[at])) {
                return 0;
            }
            at++;
        }
        return found == plain.length() ? at - from : 0;
    }

    private static int at(char[] letters, int from, String common) {
        int same = 0;
        while (same < common.length() && letters[from + same] == common.charAt(same)) {
            same++;
        }
        return same;
    }
}
