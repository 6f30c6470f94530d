package somepolku.dist.walk;

import java.util.List;

/** What an invented person writes on the day of the pictures. */
final class Said {
    static final List<String> DEEDS_FI = List.of(
            "klo 8:40 @linkedin #verkosto Kommentoin Puro Datan julkaisua datan laadusta 10 min",
            "klo 10:15 @linkedin #kirjoittaminen Luonnostelin jutun: Mitä sata kaaviota opetti 45 min",
            "klo 12:05 @linkedin #hakemus Kirjoitin Järvikoodin rekrytoijalle 15 min");
    static final List<String> DEEDS_EN = List.of(
            "klo 8:40 @linkedin #network Commented on a post about data quality 10 min",
            "klo 10:15 @linkedin #writing Drafted a post: What a hundred charts taught me 45 min",
            "klo 12:05 @linkedin #application Wrote to the recruiter of Lakecode 15 min");
    static final String LINE_FI = "klo 14:30 @linkedin #portfolio Kirjoitin päivityksen projektista 25 min";
    static final String LINE_EN = "klo 14:30 @linkedin #portfolio Wrote about my project 25 min";
    static final String NOTE_FI = """
            **Viesti oli helpompi kuin pelkäsin.** Rekrytoija oli nähnyt portfolioni ja kysyi heti kaaviojutusta.

            - Kysy Mialta, saako hänen kaaviotaan lainata
            - Opin: lyhyt esimerkki toimii paremmin kuin luettelo""";
    static final String NOTE_EN = """
            **Writing was easier than I feared.** The recruiter had seen my portfolio and asked about the charts.

            - Ask Mia whether I may quote her chart
            - Learnt: a short example works better than a list""";

    private Said() {}
}
