package somepolku.ui.imports.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.fakes.FixedChannels;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.ImportPreview.FilePreview;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.Intake;
import somepolku.importing.Intake.Remark;

/** Channels, formats and previews for the tests of this room. */
final class Samples {
    static final MetricKey VIEWS = MetricKey.of("linkedin", "views");

    private static final ChannelInfo LINKEDIN = new ChannelInfo(
            new ChannelId("linkedin"),
            "LinkedIn",
            ChannelInfo.Mark.SQUARE,
            List.of(new ActivityKindInfo("reaction", "Reaktio", Purpose.BE_KNOWN)),
            List.of(new MetricInfo(VIEWS, "Katselut", MetricKind.FLOW, "katselua", OptionalInt.empty())),
            Optional.empty());

    static final FixedChannels CHANNELS = new FixedChannels(
            List.of(LINKEDIN),
            List.of(
                    new Named("linkedin-archive", "LinkedIn, laaja arkisto"),
                    new Named("linkedin-workbook", "LinkedIn, luvut päivittäin")),
            List.of());

    private Samples() {}

    static FilePreview file(String name, String dropped, int added, int changed, int same, Remark... skipped) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < added + changed; i++) {
            Entry deed = deed(i, "Teko " + i);
            proposals.add(
                    new Proposal(i + 2, i < changed ? Optional.of(deed(i, "Ennen " + i)) : Optional.empty(), deed));
        }
        int read = added + changed + same + skipped.length;
        return new FilePreview(
                name,
                dropped,
                "linkedin-archive",
                "Sisältö",
                read,
                proposals,
                same,
                skipped.length,
                List.of(skipped),
                List.of(),
                Optional.empty(),
                false);
    }

    static FilePreview closed(String name, String dropped) {
        return new FilePreview(
                name,
                dropped,
                "linkedin-archive",
                "",
                0,
                List.of(),
                0,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                true);
    }

    static FilePreview refused(String name, String dropped, String why) {
        return new FilePreview(
                name, dropped, "", "", 0, List.of(), 0, 0, List.of(), List.of(), Optional.of(why), false);
    }

    static Activity deed(int number, String title) {
        return Activity.on(
                new Id<>(new UUID(0, number)), LocalDate.of(2026, 11, 1).plusDays(number), title);
    }

    static Reading reading(double value) {
        DaySpan days = new DaySpan(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22));
        return new Reading(
                new Id<>(new UUID(1, 1)), VIEWS, MetricKind.FLOW, days, value, "", Optional.empty(), Optional.empty());
    }

    /** A format that has only its names. */
    private record Named(String id, String name) implements ImportFormat {
        @Override
        public Fit fit(Dropped dropped) {
            return Fit.NONE;
        }

        @Override
        public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) {
            return new Intake(id, ChannelId.NONE, List.of());
        }
    }
}
