package somepolku.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What the person wrote, in Finnish. */
final class Phrases {
    private static final List<String> OPENINGS = List.of(
            "Opin tällä viikolla jotain, mitä en odottanut.",
            "Työnhaun viikko takana.",
            "Siivosin tänään datan, joka oli kuin vanha kellari.",
            "Kysyin neuvoa ihmiseltä, jota en tuntenut. Hän vastasi.",
            "Sain kieltävän vastauksen – ja hyvän palautteen.",
            "Tein pienen kojelaudan kaupungin pyörälaskureista.",
            "\"Kerro itsestäsi\" on vaikein helppo kysymys.",
            "Kävin ensimmäisessä haastattelussa pitkään aikaan.",
            "Luin kirjan, jonka olisin halunnut lukea vuosi sitten.",
            "Harjoittelin esiintymistä kameralle.",
            "Kokeilin tehdä saman analyysin kahdella tavalla.",
            "Pieni voitto: uusi portfolio on julki.");
    private static final List<String> MIDDLES = List.of(
            "Kolme asiaa jäi mieleen:\n1. Aloita kysymyksestä, älä työkalusta\n2. Näytä keskeneräinenkin\n3. Kirjoita muistiin heti",
            "Mediaani kertoi enemmän kuin keskiarvo: yksi poikkeava päivä oli vetänyt koko kuvaajan vinoon.",
            "Kun kerroin, mitä osaan, sain vastaukseksi: \"miksi et ole sanonut tätä aiemmin?\"",
            "SQL-kysely lyheni neljästäkymmenestä rivistä yhdeksään, ja samalla löytyi virhe.",
            "Huomasin, että parhaat keskustelut alkavat kommenteista, eivät julkaisuista.",
            "En tiedä vielä, kannattiko. Mutta nyt minulla on jotain, mitä näyttää.",
            "Ajattelin ennen, että verkostoituminen on itsensä myymistä. Se on enemmän toisten auttamista.");
    private static final List<String> ENDINGS = List.of(
            "Mitä sinä opit viimeksi?\n\n#työnhaku #data",
            "Kerron mielelläni lisää.\n\n#portfolio",
            "Kuvat ja koodi portfoliossa: https://aino.example/portfolio\n\n#portfolio #analytiikka",
            "Kiitos kaikille, jotka jaksoitte vastata 🙏",
            "#työnhaku");
    private static final List<String> COMMENTS = List.of(
            "Hyvä huomio!",
            "Kiitos, tästä oli apua.",
            "Tunnistan tämän hyvin. Meillä kävi projektissa juuri näin.",
            "Miten päädyitte tähän ratkaisuun?",
            "Onnea uuteen työhön!",
            "Kohta \"aloita kysymyksestä\" osui.\n\nPitää kokeilla heti maanantaina.",
            "Samaa mieltä, ja lisäisin: \"kirjoita muistiin\"",
            "Olisiko tästä aineistoa, jota voisi lukea lisää?",
            "Mainio kuvaaja, varsinkin akselit",
            "Kiitos kutsusta, tulen mielelläni!");

    private Phrases() {}

    static List<String> posts(int count, Random random) {
        List<String> posts = new ArrayList<>();
        for (String opening : OPENINGS) {
            for (String middle : MIDDLES) {
                posts.add(opening + "\n\n" + middle + "\n\n" + ENDINGS.get(random.nextInt(ENDINGS.size())));
            }
        }
        Collections.shuffle(posts, random);
        // Some posts are a single line, and one carries only a picture.
        for (int i = 4; i < count; i += 9) {
            posts.set(i, OPENINGS.get(i % OPENINGS.size()) + " " + ENDINGS.get(i % 2 == 0 ? 3 : 4));
        }
        posts.set(count / 2, "");
        return posts.subList(0, count);
    }

    static String comment(Random random) {
        return COMMENTS.get(random.nextInt(COMMENTS.size()));
    }
}
