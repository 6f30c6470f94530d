package somepolku.pluginhost.wire.offer;

import somepolku.api.advice.AdviceResult;
import somepolku.api.advice.Verdict;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.EntryView;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/** What a rule found, as fields. */
public final class Results {
    private static final int MOST = 1_000;

    private Results() {}

    public static Out to(Out out, AdviceResult result) {
        return out.one(result.verdict())
                .text(result.summary())
                .text(result.explanation())
                .text(result.suggestion())
                .list(result.trail(), MOST, (to, id) -> to.text(id.value()));
    }

    public static AdviceResult from(In in) throws WireException {
        AdviceResult.Builder result = AdviceResult.of(in.one(Verdict.class), in.text())
                .explanation(in.text())
                .suggestion(in.text());
        in.list(MOST, id -> new Named(new EntryId(id.text()), "")).forEach(result::standsOn);
        return result.build();
    }

    private record Named(EntryId id, String channel) implements EntryView {}
}
