package somepolku.ui.imports.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.FactSort;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Refinement;
import somepolku.domain.journal.Reminder;
import somepolku.domain.journal.Rhythm;
import somepolku.domain.journal.Theme;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.work.port.Channels;

/** Says in one line what accepting a proposal would write. */
final class EntryWords {
    private static final int BEGINNING = 80;
    private static final Set<FactSort> LASTING =
            EnumSet.of(FactSort.POSITION, FactSort.EDUCATION, FactSort.VOLUNTEERING, FactSort.PROJECT);

    private final Channels channels;
    private final Texts texts;
    private final Formats formats;
    private final BooleanSupplier calm;

    /** @param calm whether values are out of sight */
    EntryWords(Channels channels, Texts texts, Formats formats, BooleanSupplier calm) {
        this.calm = calm;
        this.channels = channels;
        this.texts = texts;
        this.formats = formats;
    }

    String say(Proposal proposal) {
        Entry after = proposal.after();
        if (proposal.before().isPresent()) {
            return changed(proposal.before().get(), after);
        }
        if (after instanceof Application job) {
            return joined(named(job), new StepWords(texts, formats).all(job));
        }
        return after instanceof Fact fact ? joined(body(fact), days(fact)) : joined(day(after), body(after));
    }

    private String changed(Entry before, Entry after) {
        if (before instanceof Reading old && after instanceof Reading now) {
            String step = calm.getAsBoolean()
                    ? ""
                    : texts.text("imports.fromTo", formats.number(old.value()), formats.number(now.value()));
            return joined(day(now), name(now), step);
        }
        if (before instanceof Application old && after instanceof Application now) {
            String steps = new StepWords(texts, formats).came(old, now);
            return steps.isEmpty() ? fromTo(named(old), named(now)) : joined(named(now), steps);
        }
        return fromTo(joined(day(before), body(before)), joined(day(after), body(after)));
    }

    private String fromTo(String was, String is) {
        return was.equals(is) ? texts.text("imports.changed.detail", is) : texts.text("imports.fromTo", was, is);
    }

    private String body(Entry entry) {
        if (entry instanceof Activity deed) {
            return deed.title().isBlank() ? kind(deed) : deed.title();
        }
        if (entry instanceof Contact contact) {
            return joined(contact.name().orElse(""), contact.position(), contact.company());
        }
        if (entry instanceof Reading reading) {
            return joined(name(reading), calm.getAsBoolean() ? "" : formats.number(reading.value()));
        }
        if (entry instanceof Application job) {
            return joined(named(job), texts.text("application." + word(job.status())));
        }
        if (entry instanceof Fact fact) {
            return texts.text("fact." + word(fact.sort())) + ": " + joined(said(fact), fact.place());
        }
        if (entry instanceof Account account) {
            return texts.text("imports.account", channelName(account.channel()));
        }
        if (entry instanceof Reminder reminder) {
            return reminder.text();
        }
        if (entry instanceof Metric metric) {
            return metric.info().name();
        }
        if (entry instanceof Refinement refinement) {
            return refinement.refined();
        }
        if (entry instanceof DayMark mark) {
            return mark.reason();
        }
        if (entry instanceof Attachment file) {
            return file.name();
        }
        if (entry instanceof ContentItem item) {
            return item.title();
        }
        if (entry instanceof Theme theme) {
            return theme.name();
        }
        if (entry instanceof Rhythm) {
            return texts.text("plan.rhythm");
        }
        return ((DayNote) entry).text().lines().findFirst().orElse("");
    }

    private static String named(Application job) {
        return joined(job.position(), job.company());
    }

    /** Of a fact that is only a text, such as what the person says of themselves, its beginning. */
    private static String said(Fact fact) {
        String said =
                fact.title().isBlank() ? fact.text().strip().lines().findFirst().orElse("") : fact.title();
        return said.length() <= BEGINNING ? said : said.substring(0, BEGINNING).strip() + "…";
    }

    /** A skill has no days, and need not say that it has none; what still goes on has an open end. */
    private String days(Fact fact) {
        if (fact.first().isPresent()
                && fact.last().isPresent()
                && !fact.last().get().isBefore(fact.first().get())) {
            return formats.days(fact.first().get(), fact.last().get());
        }
        String still =
                LASTING.contains(fact.sort()) ? texts.text("format.between").strip() : "";
        return fact.first().map(first -> formats.dated(first) + still).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String channelName(ChannelId id) {
        return channels.channel(id).map(ChannelInfo::name).orElse(id.value());
    }

    private String kind(Activity deed) {
        return channels.channel(deed.channel()).stream()
                .flatMap(channel -> channel.kinds().stream())
                .filter(kind -> kind.id().equals(deed.kindId()))
                .map(kind -> kind.name())
                .findFirst()
                .orElse(deed.kindId());
    }

    private String name(Reading reading) {
        Optional<MetricInfo> known = channels.metric(reading.metric());
        return known.map(MetricInfo::name).orElse(reading.metric().toString());
    }

    private String day(Entry entry) {
        if (entry instanceof Reading reading && reading.span().days() > 1) {
            DaySpan span = reading.span();
            return formats.days(span.first(), span.last());
        }
        Optional<LocalDate> day = entry.day();
        return day.map(formats::dated).orElseGet(() -> texts.text("imports.noDay"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
