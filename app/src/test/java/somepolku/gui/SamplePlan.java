package somepolku.gui;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Rhythm;
import somepolku.domain.journal.Theme;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.fakes.MemoryStore;

/** The plan of an invented person, around the day that the tests' clock shows. */
public final class SamplePlan {
    private final Ids ids = new Ids(Clock.systemUTC(), new Random(41));
    private final List<Entry> entries = new ArrayList<>();
    private final Theme theme =
            new Theme(ids.next(), "Data arjen kielellä", List.of("Mikä luku johti harhaan?", "Mitä kaavio kertoi?"));

    private SamplePlan() {}

    public static MemoryStore store() {
        SamplePlan plan = new SamplePlan();
        LocalDate today = Rig.TODAY;
        plan.entries.add(plan.theme);
        plan.entries.add(new Rhythm(
                plan.ids.next(),
                today.minusDays(30),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                3));
        plan.item(State.IDEA, "Portfolion vanhin työ nyt", "", List.of(Purpose.SHOW, Purpose.LEARN), "");
        plan.item(State.IDEA, "Kysymys alan ihmisille: mikä kaavio valehtelee?", "", List.of(Purpose.BE_KNOWN), "");
        plan.item(State.IDEA, "Miksi prosentti johtaa harhaan?", "", List.of(Purpose.SHOW), "");
        plan.item(State.DRAFT, "Kolme asiaa, jotka opin haastattelussa", "Kolme sanaa tästä.", be(), "linkedin");
        plan.add(plan.made(State.DRAFT, "Mitä sata kaaviota opetti", "Piirsin vuodessa sata kaaviota.", show(), "blog")
                .with(new ContentItem.When(
                        Optional.of(today), Optional.of(LocalTime.of(16, 0)), "Kun kello on 16, julkaisen")));
        plan.planned("Avoin data ja kotikaupunki", show(), "linkedin", today.plusDays(2));
        plan.planned("MyStory: heikkouteni minuutissa", List.of(Purpose.LEARN), "snapchat", today.plusDays(4));
        plan.planned("Kiitos mentorille", be(), "linkedin", today.plusDays(7));
        plan.published("Päivitys projektista", show(), "linkedin", today, "");
        plan.published("Harrastuksena tilastot", List.of(Purpose.EXPLORE), "blog", today.minusDays(5), "");
        plan.published("MyStory: kuka olen", List.of(Purpose.LEARN), "snapchat", today.minusDays(3), "");
        plan.published("Dataa ilman pelkoa", show(), "linkedin", today.minusDays(13), "esimerkki ensin");
        plan.published("Kirjavinkki analyytikolle", be(), "linkedin", today.minusDays(17), "kysymys puuttui");
        return MemoryStore.of(plan.entries.toArray(Entry[]::new));
    }

    /** The same, with what was planned for days that are over. */
    public static MemoryStore waiting() {
        SamplePlan plan = new SamplePlan();
        plan.planned("Avoin data ja kotikaupunki", show(), "linkedin", Rig.TODAY.minusDays(3));
        plan.published("Dataa ilman pelkoa", show(), "linkedin", Rig.TODAY.minusDays(8), "");
        return MemoryStore.of(plan.entries.toArray(Entry[]::new));
    }

    private static List<Purpose> show() {
        return List.of(Purpose.SHOW);
    }

    private static List<Purpose> be() {
        return List.of(Purpose.BE_KNOWN);
    }

    private void add(ContentItem item) {
        entries.add(item);
    }

    private void item(State state, String title, String text, List<Purpose> purposes, String channel) {
        add(made(state, title, text, purposes, channel));
    }

    private ContentItem made(State state, String title, String text, List<Purpose> purposes, String channel) {
        ContentItem.What what = new ContentItem.What(
                title,
                text,
                Optional.of(theme.id()),
                purposes,
                channel.isEmpty() ? List.of() : List.of(new ChannelId(channel)),
                "");
        return new ContentItem(ids.next(), state, what, ContentItem.When.OPEN, ContentItem.Came.NOTHING);
    }

    private void planned(String title, List<Purpose> purposes, String channel, LocalDate day) {
        add(made(State.PLANNED, title, "", purposes, channel)
                .with(new ContentItem.When(Optional.of(day), Optional.empty(), "")));
    }

    private void published(String title, List<Purpose> purposes, String channel, LocalDate day, String lesson) {
        Id<Activity> deed = ids.next();
        entries.add(new Activity(
                deed,
                Optional.of(day),
                Optional.empty(),
                new ChannelId(channel),
                "post",
                title,
                "",
                OptionalInt.empty(),
                Stream.of(purposes.get(0)).findFirst(),
                List.of(),
                Optional.of("https://example.org/" + entries.size()),
                Optional.empty()));
        State state = lesson.isEmpty() ? State.PUBLISHED : State.REVIEWED;
        add(made(state, title, "", purposes, channel)
                .with(new ContentItem.Came(Optional.of(day), List.of(deed), "", lesson)));
    }
}
