package somepolku.cli.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import somepolku.cli.call.Json;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Practice;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.Purpose;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.text.line.Part;
import somepolku.text.line.QuickLine;
import somepolku.text.line.Span;
import somepolku.work.entry.Written;

/** Says what was understood of an added line, to a person and to a program. */
record AddWords(Texts texts, QuickLine line, Written written) {

    /** {@code Tue 24 Nov 2026 · 14:30 · @linkedin · #work · 25 min · Wrote a post}. */
    String understood() {
        Formats formats = new Formats(texts);
        List<String> parts = new ArrayList<>();
        written.day().map(formats::day).ifPresent(parts::add);
        written.deed().ifPresent(deed -> deed(deed, formats, parts));
        for (Reading reading : written.readings()) {
            boolean elsewhere =
                    !written.day().equals(reading.day()) || reading.span().days() > 1;
            String days = formats.days(reading.span().first(), reading.span().last());
            parts.add(reading.metric() + " " + formats.number(reading.value()) + (elsewhere ? " (" + days + ")" : ""));
        }
        return String.join(" \u00b7 ", parts);
    }

    private void deed(Activity deed, Formats formats, List<String> parts) {
        deed.time().map(formats::time).ifPresent(parts::add);
        if (!deed.channel().value().isEmpty()) {
            parts.add("@" + deed.channel() + (deed.kindId().isEmpty() ? "" : "/" + deed.kindId()));
        }
        deed.tags().forEach(tag -> parts.add("#" + tag));
        skills(deed).forEach(skill -> parts.add("+" + skill));
        deed.minutes().ifPresent(minutes -> parts.add(formats.minutes(minutes)));
        deed.purpose().map(this::said).ifPresent(parts::add);
        if (!deed.title().isEmpty()) {
            parts.add(deed.title());
        }
    }

    private static List<String> skills(Activity deed) {
        return deed.practice().map(Practice::skills).orElse(List.of());
    }

    /** What stayed text and why, and what may be a reading. */
    List<String> more() {
        Stream<String> doubts = line.doubts().stream()
                .map(doubt -> texts.text("entry.doubt." + doubt.why().word(), line.text(doubt)));
        Stream<String> offers = line.offers().stream().map(offer -> texts.text("cli.add.offer", offer.taken()));
        return Stream.concat(doubts, offers).toList();
    }

    private String said(Purpose purpose) {
        return "!" + texts.text("today.purpose." + word(purpose));
    }

    Map<String, Object> object() {
        Map<String, Object> all =
                Json.object("date", written.day().map(Object::toString).orElse(""));
        written.deed().ifPresent(deed -> {
            all.put("id", deed.id().toString());
            all.put("time", deed.time().map(Object::toString).orElse(""));
            all.put("channel", deed.channel().value());
            all.put("kind", deed.kindId());
            all.put("title", deed.title());
            all.put("tags", deed.tags());
            all.put("skills", skills(deed));
            if (deed.minutes().isPresent()) {
                all.put("minutes", deed.minutes().getAsInt());
            }
            all.put("purpose", deed.purpose().map(AddWords::word).orElse(""));
        });
        all.put("readings", written.readings().stream().map(AddWords::reading).toList());
        all.put("parts", line.spans().stream().map(this::part).toList());
        all.put(
                "doubts",
                line.doubts().stream()
                        .map(doubt -> Json.object(
                                "text", line.text(doubt), "why", doubt.why().word()))
                        .toList());
        all.put(
                "offers",
                line.offers().stream()
                        .map(offer -> Json.object(
                                "metric",
                                offer.metric().key().toString(),
                                "value",
                                offer.number(),
                                "line",
                                offer.taken()))
                        .toList());
        return all;
    }

    private static Map<String, Object> reading(Reading reading) {
        return Json.object(
                "channel", reading.metric().channel().value(),
                "metric", reading.metric().id(),
                "value", reading.value(),
                "from", reading.span().first().toString(),
                "to", reading.span().last().toString());
    }

    private Map<String, Object> part(Span span) {
        return Json.object("kind", kind(span.part()), "text", line.text(span));
    }

    private static String kind(Part part) {
        return switch (part.getClass().getSimpleName()) {
            case "Words" -> "text";
            case "Length" -> "minutes";
            case "Aim" -> "purpose";
            case "Value" -> "reading";
            default -> part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    private static String word(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
