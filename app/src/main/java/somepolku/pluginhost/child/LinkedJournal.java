package somepolku.pluginhost.child;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.ApplicationView;
import somepolku.api.journal.ContactView;
import somepolku.api.journal.Days;
import somepolku.api.journal.EntryView;
import somepolku.api.journal.FactView;
import somepolku.api.journal.JournalView;
import somepolku.api.journal.ReadingView;
import somepolku.pluginhost.wire.Frame;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Kind;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.journal.Look;

/** The journal as the program tells it to a rule, some entries at a time. */
final class LinkedJournal implements JournalView {
    private final Link link;
    private final LocalDate today;
    private volatile boolean over;

    LinkedJournal(Link link, LocalDate today) {
        this.link = link;
        this.today = today;
    }

    /** From now on nothing can be read, whoever kept this. */
    void end() {
        over = true;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Stream<ActivityView> activities(Days days) {
        return look(Look.ACTIVITIES, days, ActivityView.class);
    }

    @Override
    public Stream<ReadingView> readings(Days days) {
        return look(Look.READINGS, days, ReadingView.class);
    }

    @Override
    public Stream<ContactView> contacts(Days days) {
        return look(Look.CONTACTS, days, ContactView.class);
    }

    @Override
    public Stream<ApplicationView> applications(Days days) {
        return look(Look.APPLICATIONS, days, ApplicationView.class);
    }

    @Override
    public Stream<FactView> facts() {
        return look(Look.FACTS, new Days(today, today), FactView.class);
    }

    private <V extends EntryView> Stream<V> look(Look look, Days days, Class<V> type) {
        requireOpen();
        Entries entries = new Entries(look, days);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false)
                .map(type::cast);
    }

    private void requireOpen() {
        if (over) {
            throw new IllegalStateException("the journal is read while judging and not later");
        }
    }

    /** Asks for more when it has no more. */
    private final class Entries implements Iterator<EntryView> {
        private final Look look;
        private final Days days;
        private final Deque<EntryView> some = new ArrayDeque<>();
        private final int stream;
        private boolean begun;
        private boolean ended;

        Entries(Look look, Days days) {
            this.look = look;
            this.days = days;
            this.stream = link.stream();
        }

        @Override
        public boolean hasNext() {
            while (some.isEmpty() && !ended) {
                try {
                    more();
                } catch (IOException e) {
                    throw new IllegalStateException("the journal could not be read", e);
                }
            }
            return !some.isEmpty();
        }

        @Override
        public EntryView next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return some.remove();
        }

        private void more() throws IOException {
            requireOpen();
            Out question = new Out().whole(stream);
            Frame answer = begun
                    ? link.ask(stream, Kind.MORE, question)
                    : link.ask(
                            stream,
                            Kind.LOOK,
                            question.one(look).day(days.first()).day(days.last()));
            begun = true;
            In in = answer.body();
            switch (answer.kind()) {
                case DATA -> some.addAll(in.list(Integer.MAX_VALUE, look::read));
                case END -> {
                    ended = true;
                    link.forget(stream);
                }
                default -> throw new IOException(in.text());
            }
        }
    }
}
