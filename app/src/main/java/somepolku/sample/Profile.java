package somepolku.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import somepolku.domain.term.DaySpan;
import somepolku.sample.write.Csv;

/** What the person's profile says. The address and the birth date are there to show that nobody reads them. */
final class Profile {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private Profile() {}

    static Map<String, byte[]> of(DaySpan span) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Profile.csv", top());
        files.put("Positions.csv", positions(span.first()));
        files.put(
                "Education.csv",
                new Csv("School Name,Start Date,End Date,Notes,Degree Name,Activities")
                        .plain(
                                "Esimerkkilän ammattikorkeakoulu",
                                year(span.first(), -5),
                                year(span.first(), -1),
                                "",
                                "Tradenomi (AMK), tietojenkäsittely",
                                "Opiskelijayhdistyksen viestintä")
                        .bytes());
        files.put(
                "Skills.csv",
                new Csv("Name")
                        .plain("SQL")
                        .plain("Python")
                        .plain("Tilastot")
                        .plain("Visualisointi")
                        .plain("Kirjoittaminen")
                        .bytes());
        files.put(
                "Languages.csv",
                new Csv("Name,Proficiency")
                        .plain("suomi", "Native or bilingual proficiency")
                        .plain("englanti", "Professional working proficiency")
                        .plain("ruotsi", "Limited working proficiency")
                        .bytes());
        files.put(
                "Certifications.csv",
                new Csv("Name,Url,Authority,Started On,Finished On,License Number")
                        .plain(
                                "Data-analytiikan perusteet",
                                "https://aino.example/todistus",
                                "Esimerkkiakatemia",
                                MONTH.format(span.first().plusMonths(4)),
                                "",
                                "")
                        .bytes());
        return files;
    }

    private static byte[] top() {
        return new Csv("First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
                        + "Geo Location,Twitter Handles,Websites,Instant Messengers")
                .plain(
                        "Aino",
                        "Esimerkki",
                        "",
                        "Satukuja 1, 00000 Esimerkkilä",
                        "Feb 30, 1995",
                        "Data-analyytikko, joka etsii töitä",
                        "Keksitty henkilö, jonka vienneillä ohjelmaa voi kokeilla.",
                        "Information Services",
                        "00000",
                        "Esimerkkilä",
                        "",
                        "[PORTFOLIO:https://aino.example/portfolio]",
                        "")
                .bytes();
    }

    private static byte[] positions(LocalDate first) {
        return new Csv("Company Name,Title,Description,Location,Started On,Finished On")
                .plain(
                        "Itsenäinen tekijä",
                        "Data-analyytikko",
                        "Oma salkku: avoimesta datasta kuvia ja tarinoita.\nJoka viikko uusi kysymys.",
                        "Esimerkkilä",
                        MONTH.format(first),
                        "")
                .plain(
                        "Satukirja Kustannus",
                        "Asiakaspalvelija",
                        "Palautteista tehty \"kuukauden kooste\" koko talolle.",
                        "Esimerkkilä",
                        MONTH.format(first.minusMonths(30)),
                        MONTH.format(first.minusMonths(1)))
                .bytes();
    }

    private static String year(LocalDate day, int years) {
        return String.valueOf(day.getYear() + years);
    }
}
