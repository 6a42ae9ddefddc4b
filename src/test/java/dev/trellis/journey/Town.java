package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.people.People;
import dev.trellis.playground.Place;
import dev.trellis.playground.PretendSlack;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.crowd.Crowd;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;
import dev.trellis.program.Programs;
import dev.trellis.schedule.Walk;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** A workspace full of people, with Trellis in it and a clock that a journey moves. */
final class Town implements AutoCloseable {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ApplicationContext house;
    private final PretendSlack slack;

    private Town(ApplicationContext house) {
        this.house = house;
        this.slack = house.getBean(PretendSlack.class);
    }

    /**
     * A new one, where it is Monday, 1 February 2027, nine o'clock in Berlin. Its Slack waits longer than three seconds,
     * which a journey is not about, and a busy machine may need; so does Trellis for it. Whoever is in it is
     * read at once, and not at the next turn of a beat.
     */
    static Town founded() {
        return faraway("0s");
    }

    /** The same, where everything that Trellis answers to Slack's requests takes so long on its way back. */
    static Town faraway(String lag) {
        Town town = new Town(TestHouse.playground(Map.of(
                "trellis.clock.frozen",
                "2027-02-01T08:00:00Z",
                "trellis.schedule.pause",
                "500ms",
                "trellis.playground.patience",
                PATIENCE.toString(),
                "trellis.playground.lag",
                lag,
                "trellis.slack.quick",
                PATIENCE.toString())));
        Awaitility.await("Trellis knows its workspace").atMost(PATIENCE).until(town::isServed);
        town.walkTo(town.now());
        Awaitility.await("Trellis knows who is in it").atMost(PATIENCE).until(town::isKnown);
        return town;
    }

    private boolean isServed() {
        Workspaces workspaces = house.getBean(Workspaces.class);
        return workspaces.isSettled() && !workspaces.all().isEmpty();
    }

    private boolean isKnown() {
        return house.getBean(Workspaces.class).all().stream()
                .anyMatch(workspace ->
                        !house.getBean(People.class).admins(workspace.id()).isEmpty());
    }

    Seat as(String handle) {
        return slack.as(handle);
    }

    /** Something of the house itself, for what cannot be seen from a seat. */
    <T> T ask(Class<T> part) {
        return house.getBean(part);
    }

    PretendSlack slack() {
        return slack;
    }

    /** Forty more people arrive, and join where somebody was invited. */
    Reaction gather() {
        return house.getBean(Crowd.class).gather();
    }

    /** Everybody who takes part in the only program there is. */
    List<Participation> members() {
        var workspace = house.getBean(Workspaces.class).all().getFirst().id();
        var program = house.getBean(Programs.class).open(workspace).getFirst();
        return house.getBean(Joining.class).members(workspace, program.id());
    }

    String channel(String name) {
        return slack.channel(name).id();
    }

    Instant now() {
        return house.getBean(Clock.class).instant();
    }

    /** Lets time pass until that moment in Berlin; everything that falls due on the way happens. */
    void walkTo(String berlin) {
        walkTo(LocalDateTime.parse(berlin).atZone(BERLIN).toInstant());
    }

    void walkTo(Instant moment) {
        assertThat(house.getBean(Walk.class).to(moment).unfinished()).isEmpty();
    }

    /** What this person reads in a conversation, oldest first, with what only they see. */
    List<String> read(Seat seat, String channel) {
        return seat.read(channel).stream().map(Message::text).toList();
    }

    /** What this person reads in their direct messages with Trellis. */
    List<String> mail(Seat seat) {
        return read(seat, seat.appConversation().id());
    }

    /** Waits for a message that begins like this, in a conversation that this person reads. */
    Message await(Seat seat, String channel, String beginning) {
        return until(beginning, () -> find(seat, channel, beginning), () -> read(seat, channel));
    }

    Message awaitMail(Seat seat, String beginning) {
        return await(seat, seat.appConversation().id(), beginning);
    }

    /** Waits for a message that says this somewhere. */
    Message awaitWith(Seat seat, String channel, String words) {
        return until(
                words,
                () -> seat.read(channel).stream()
                        .filter(message -> message.text().contains(words))
                        .findFirst(),
                () -> read(seat, channel));
    }

    /** Waits for a message in the group conversation of two people. */
    Message awaitGroup(Seat one, Seat other, String beginning) {
        return until(beginning, () -> inGroup(one, other, beginning), () -> one.sidebar());
    }

    /** Waits for a modal with this title in front of somebody. */
    View awaitModal(Seat seat, String title) {
        return until(title, () -> seat.modal().filter(view -> title.equals(title(view))), seat::modal);
    }

    /** Waits for a modal that says this somewhere. */
    View awaitModalSaying(Seat seat, String words) {
        return until(words, () -> seat.modal().filter(view -> says(view, words)), seat::modal);
    }

    /** Waits until the person's Home says this. */
    View awaitHome(Seat seat, String words) {
        return until(words, () -> seat.home().filter(view -> says(view, words)), seat::home);
    }

    private static <T> T until(String what, Supplier<Optional<T>> look, Supplier<?> seen) {
        try {
            return Awaitility.await()
                    .atMost(PATIENCE)
                    .until(look::get, Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("Waited for \"" + what + "\", and saw " + seen.get(), e);
        }
    }

    private static Optional<Message> inGroup(Seat one, Seat other, String beginning) {
        return one.sidebar().groups().stream()
                .filter(group -> group.has(other.person().id()))
                .flatMap(group -> find(one, group.id(), beginning).stream())
                .findFirst();
    }

    private static Optional<Message> find(Seat seat, String channel, String beginning) {
        return seat.read(channel).stream()
                .filter(message -> message.text().startsWith(beginning))
                .reduce((older, newer) -> newer);
    }

    private static boolean says(View view, String words) {
        return view.body().toString().contains(words);
    }

    void press(Seat seat, Message message, String action) {
        assertThat(seat.press(Place.of(message), action)).isEqualTo(Reaction.DONE);
    }

    void press(Seat seat, View view, String action) {
        assertThat(seat.press(Place.of(view), action)).isEqualTo(Reaction.DONE);
    }

    void submit(Seat seat, Entries entries) {
        assertThat(seat.submit(entries)).isEqualTo(Reaction.DONE);
    }

    void type(Seat seat, String line) {
        assertThat(seat.type(line)).isEqualTo(Reaction.DONE);
    }

    private static String title(View view) {
        return view.body().getAsJsonObject("title").get("text").getAsString();
    }

    @Override
    public void close() {
        house.close();
    }
}
