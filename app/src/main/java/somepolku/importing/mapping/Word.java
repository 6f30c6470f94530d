package somepolku.importing.mapping;

import java.util.Locale;
import java.util.regex.Pattern;

/** What columns are called, in English and Finnish. */
enum Word {
    DATE(
            "date|day|time|when|start\\w*|published|created|week|month|päivä\\w*|pvm|aika\\w*|julkaistu|viikko|kuukausi|alku|alkaa|kk"),
    END("end\\w*|until|last day|to|loppu\\w*|päättyy|asti"),
    METRIC("metric|measure|indicator|habit|series|counter|mittari|tunnusluku|tapa"),
    VALUE("value|count|amount|number|total|quantity|done|arvo|määrä|lukema|luku|kpl"),
    CHANNEL("channel|platform|network|kanava|alusta|palvelu"),
    KIND("kind|type|category|laji|tyyppi|luokka|kategoria"),
    TITLE("title|headline|subject|task|activity|description|what|entry|otsikko|aihe|tehtävä|teko|kuvaus|mitä|merkintä"),
    TEXT("text|notes?|body|comments?|details|teksti|muistiinpano\\w*|lisätieto\\w*|kommentti"),
    LINK("url|link|address|permalink|linkki|osoite"),
    MINUTES("minutes|mins?|duration|length|kesto|minuut\\w*"),
    TAGS("tags?|labels?|tunniste\\w*|avainsana\\w*"),
    ID("id|uuid|guid|key|nro|tunnus"),
    WEEK("week\\w*|viikko\\w*|vko"),
    MONTH("month\\w*|kuukausi\\w*|kk"),
    LEVEL(
            "followers?|subscribers?|contacts?|connections?|members|friends|total|balance|cumulative|weight|seuraaj\\w*|tilaaj\\w*|kontakti\\w*|yhteydet|verkosto\\w*|jäsen\\w*|kaikkiaan|yhteensä"),
    FLOW("new|gained|lost|net|change|uudet|uusia|muutos");

    private final Pattern pattern;

    Word(String words) {
        pattern = Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    boolean in(String heading) {
        return pattern.matcher(heading.toLowerCase(Locale.ROOT).replace('_', ' '))
                .find();
    }
}
