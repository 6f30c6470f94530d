package somepolku.pluginhost.apart;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import somepolku.domain.channel.ChannelInfo;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.call.Beside;
import somepolku.pluginhost.call.IntakeSink;
import somepolku.pluginhost.call.Mapping;
import somepolku.pluginhost.code.Blame;
import somepolku.pluginhost.wire.Asked;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Out;

/** An importer that runs in the process of its plugin. */
record ApartFormat(Apart apart, String provider, int importer, ChannelInfo channel, String id, String name)
        implements ImportFormat {
    private static final Class<somepolku.api.importing.Fit> FITS = somepolku.api.importing.Fit.class;

    @Override
    public Optional<String> process() {
        return Optional.of(apart.jar().id());
    }

    @Override
    public Fit fit(Dropped dropped) throws ProblemException {
        return apart.code().watched(Blame.When.FITTING, () -> fitting(dropped));
    }

    private Fit fitting(Dropped dropped) throws ProblemException {
        try (Served files = new Served(dropped, apart.jar().id())) {
            Out question = question(dropped, Optional.empty());
            return Mapping.fit(apart.ask(
                    Apart.Waiting.of(apart.code().patience().answer()),
                    worker -> worker.ask(Kind.FIT, question, Kind.FITS, in -> in.one(FITS), files)));
        }
    }

    @Override
    public Intake read(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled) throws ProblemException {
        return apart.code().watched(Blame.When.READING, () -> reading(dropped, dates, cancelled));
    }

    private Intake reading(Dropped dropped, Optional<DateOrder> dates, BooleanSupplier cancelled)
            throws ProblemException {
        Beside nobody = new Beside(apart.code());
        IntakeSink sink = new IntakeSink(channel, apart.texts(), nobody, cancelled);
        try (Served files = new Served(dropped, apart.jar().id())) {
            Taken taken = new Taken(files, sink, apart.jar().id());
            Out question = question(dropped, dates);
            Apart.Waiting patience = new Apart.Waiting(
                    apart.code().patience().silence(), () -> files.served() + sink.count(), cancelled);
            apart.ask(patience, worker -> worker.ask(Kind.READ, question, Kind.DONE, In::length, taken));
        } finally {
            sink.end();
        }
        Optional<String> undecided = sink.undecidedDates();
        if (undecided.isPresent()) {
            throw new ProblemException(Problem.refused("importing.dates", dropped.name(), undecided.get()));
        }
        return new Intake(id, channel.id(), sink.files(), sink.marks(), sink.advice());
    }

    private Out question(Dropped dropped, Optional<DateOrder> dates) {
        Asked asked = new Asked(
                dropped.name(),
                dropped.single(),
                dates.map(Mapping::dateOrder),
                dropped.files().stream()
                        .map(item -> new Asked.File(item.path(), item.size()))
                        .toList());
        return asked.to(new Out().text(provider).whole(importer));
    }
}
