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

    static final String STORY_FI = """
            Hei, olen Aino. Teen kaavioita, joista kiireinenkin näkee, mitä luvut, öö, kertovat. Viime keväänä yksi niistä \
            säästi tiimiltä viikon työn. Nyt etsin paikkaa, jossa data auttaa ihmisiä päättämään.""";
    static final String STORY_EN = """
            Hi, I am Aino. I draw charts from which even a busy reader sees what, um, the numbers say. Last spring one of \
            them saved the team a week of work. Now I look for a place where data helps people decide.""";
    static final List<String> TRAINED_FI = List.of(
            "28.9.2026 @linkedin +kirjoittaminen Kirjoitin ensimmäisen jutun 60 min",
            "5.10.2026 +esiintyminen Kerroin itsestäni peilille 10 min",
            "12.10.2026 +esiintyminen Puhuin opintopiirissä 20 min",
            "19.10.2026 @linkedin +kirjoittaminen Lyhensin jutun puoleen 30 min",
            "26.10.2026 +esiintyminen +englannin-kieli Harjoittelin haastattelua 40 min",
            "9.11.2026 +esiintyminen Kerroin portfoliosta messuilla 35 min",
            "16.11.2026 @linkedin +kirjoittaminen Vastasin kommentteihin 15 min",
            "eilen +esiintyminen Kerroin tarinan kameralle 25 min");
    static final List<String> TRAINED_EN = List.of(
            "28.9.2026 @linkedin +writing Wrote my first post 60 min",
            "5.10.2026 +presenting Introduced myself to the mirror 10 min",
            "12.10.2026 +presenting Spoke at the study circle 20 min",
            "19.10.2026 @linkedin +writing Cut a post to half its length 30 min",
            "26.10.2026 +presenting +spoken-Finnish Practised an interview 40 min",
            "9.11.2026 +presenting Showed my portfolio at a fair 35 min",
            "16.11.2026 @linkedin +writing Answered comments 15 min",
            "yesterday +presenting Told a story to the camera 25 min");

    private Said() {}
}
