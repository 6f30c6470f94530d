package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Milestone;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;

/** Numbers of which the person wants to hear. */
final class MilestoneCodec implements EntryCodec<Milestone> {
    private static final int CHANNEL = 1;
    private static final int METRIC = 2;
    private static final int VALUE = 3;
    private static final int DROPPED = 4;

    @Override
    public EntryKind kind() {
        return EntryKind.MILESTONE;
    }

    @Override
    public int code() {
        return 11;
    }

    @Override
    public Class<Milestone> type() {
        return Milestone.class;
    }

    @Override
    public Values write(Milestone milestone) {
        return new Values()
                .text(CHANNEL, milestone.metric().channel().value())
                .text(METRIC, milestone.metric().id())
                .number(VALUE, Double.doubleToLongBits(milestone.value()))
                .number(DROPPED, milestone.dropped() ? 1 : 0);
    }

    @Override
    public Milestone read(UUID id, Values in) {
        return new Milestone(
                new Id<>(id),
                new MetricKey(new ChannelId(in.text(CHANNEL)), in.text(METRIC)),
                in.number(VALUE)
                        .map(Double::longBitsToDouble)
                        .orElseThrow(() -> new DamagedRecordException("a milestone without a value")),
                in.number(DROPPED).filter(one -> one == 1).isPresent());
    }
}
