package somepolku.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import somepolku.sample.Story.Person;

/** The people of the sample. Every surname is a word for <em>example</em>, <em>fable</em> or <em>made up</em>. */
final class Cast {
    /** Whose exports these are. */
    static final String ME = "Aino Esimerkki";

    private static final int EARLIER = 44;
    private static final int LATER = 88;
    private static final int GONE = 2;
    private static final List<String> FIRST = List.of(
            "Aada", "Eero", "Elina", "Hanna", "Ilmari", "Jari", "Katri", "Lauri", "Leila", "Matti", "Mei", "Noora",
            "Oskari", "Päivi", "Riikka", "Sami", "Sofia", "Toivo", "Väinö", "Åsa");
    private static final List<String> LAST = List.of(
            "Mallinen",
            "Tarumaa",
            "Satuniemi",
            "Keksilä",
            "Kuvitelma",
            "Esimerkkilä",
            "Näytelä",
            "Oletus",
            "Harjoitelma",
            "Tekaisu",
            "Juttula",
            "Exempelström");
    private static final List<String> COMPANIES = List.of(
            "Esimerkki Oy",
            "Kuvitelma Consulting Oy",
            "Keksitty Pankki Oyj",
            "Malli & Mäki, arkkitehdit",
            "Satukirja Kustannus",
            "Tarinatehdas Oy",
            "\"Näyte\" Labs, Inc.",
            "Harjoituskaupunki",
            "Fable Data AB",
            "Esimerkkilän ammattikorkeakoulu");
    private static final List<String> POSITIONS = List.of(
            "Data-analyytikko",
            "Rekrytoija",
            "Ohjelmistokehittäjä",
            "Henkilöstöpäällikkö",
            "Projektipäällikkö",
            "Opiskelija",
            "Talent Partner, Nordics",
            "Tiiminvetäjä",
            "Yrittäjä",
            "Lehtori");

    private Cast() {}

    /** Some from the years before, the rest as the months went; newest first. */
    static List<Person> people(Rhythm rhythm, Random random) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < EARLIER; i++) {
            days.add(rhythm.span().first().minusDays(1 + random.nextInt(2000)));
        }
        for (int i = 0; i < LATER; i++) {
            // Whether the person was busy or not: what moves with deeds here is what Views says, and nothing else.
            days.add(rhythm.span().first().plusDays((long)
                    (random.nextDouble() * rhythm.span().days())));
        }
        days.sort(Comparator.reverseOrder());
        List<Person> people = new ArrayList<>();
        for (LocalDate since : days) {
            boolean gone = people.size() >= days.size() - GONE;
            people.add(gone ? new Person("", "", "", "", "", since) : person(people.size(), since, random));
        }
        return people;
    }

    private static Person person(int number, LocalDate since, Random random) {
        String first = FIRST.get(number % FIRST.size());
        String last = LAST.get(number * 7 / FIRST.size() % LAST.size());
        String slug = plain(first + "-" + last) + "-" + Integer.toHexString(0xa000 + number * 37);
        String company = COMPANIES.get(random.nextInt(COMPANIES.size()));
        String position = random.nextInt(12) == 0 ? "" : POSITIONS.get(random.nextInt(POSITIONS.size()));
        return new Person(first, last, slug, company, position, since);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ä', 'a').replace('ö', 'o').replace('å', 'a');
    }
}
