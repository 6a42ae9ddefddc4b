package dev.trellis.playground;

import dev.trellis.playground.wire.EventQueue;
import dev.trellis.playground.wire.Happenings;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.Trait;
import dev.trellis.playground.world.app.Installation;
import dev.trellis.playground.world.app.Manifest;
import dev.trellis.playground.world.store.Seed;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The pretend workspace from outside: who is here, and what its owners can do to it. */
@Singleton
public class PretendSlack {
    private final Hands hands;
    private final Happenings happenings;
    private final Installation installation;
    private final EventQueue events;
    private final Seed seed;

    PretendSlack(Hands hands, Happenings happenings, Installation installation, EventQueue events, Seed seed) {
        this.hands = hands;
        this.happenings = happenings;
        this.installation = installation;
        this.events = events;
        this.seed = seed;
    }

    /** The app as its manifest shows it: name, commands with usage hints, shortcuts. */
    public Manifest app() {
        return hands.manifest();
    }

    /** Everyone, bots, visitors and deactivated people included. */
    public List<Person> people() {
        return hands.world().people().all();
    }

    public Optional<Person> person(String id) {
        return hands.world().people().find(id);
    }

    /** Takes a person's seat; by id, or by handle for short. */
    public Seat as(String idOrHandle) {
        var found = people().stream()
                .filter(person -> person.id().equals(idOrHandle)
                        || person.profile().handle().equals(idOrHandle))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody here is called " + idOrHandle));
        return new Seat(found.id(), hands);
    }

    public List<Conversation> conversations() {
        return hands.world().conversations().all();
    }

    public Optional<Conversation> conversation(String id) {
        return hands.world().conversations().find(id);
    }

    /** A channel by its name, without the number sign. */
    public Conversation channel(String name) {
        return hands.world()
                .conversations()
                .named(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no channel #" + name));
    }

    public void archive(String channelId, String byUserId) {
        happenings.archived(hands.world().conversations().archive(channelId), byUserId);
    }

    public void unarchive(String channelId, String byUserId) {
        happenings.unarchived(hands.world().conversations().unarchive(channelId), byUserId);
    }

    public void deactivate(String userId) {
        change(userId, person -> person.with(Trait.DEACTIVATED));
    }

    public void reactivate(String userId) {
        change(userId, person -> person.without(Trait.DEACTIVATED));
    }

    /** Any other change of a profile or of rights; Trellis hears of it. */
    public void change(String userId, UnaryOperator<Person> change) {
        happenings.changed(hands.world().people().change(userId, change));
    }

    /** Someone new gets an account. */
    public void arrive(Person person) {
        happenings.arrived(hands.world().people().add(person));
    }

    /** Removes the app: from now on its token is worth nothing. */
    public void uninstall() {
        happenings.uninstalled();
        installation.remove();
    }

    /** Waits until Trellis has been sent every event that is due; false when that took too long. */
    public boolean settle(Duration atMost) throws InterruptedException {
        return events.settle(atMost);
    }

    /** Empties the workspace and peoples it anew. */
    public void reset() {
        seed.replant();
    }
}
