package dev.trellis.playground;

import com.google.gson.JsonObject;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Conversation.Mark;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.View;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One person's seat in the pretend workspace: what they see, and everything they can do. */
public final class Seat {
    private final String userId;
    private final Hands hands;

    Seat(String userId, Hands hands) {
        this.userId = userId;
        this.hands = hands;
    }

    public Person person() {
        return hands.world().people().get(userId);
    }

    public Sidebar sidebar() {
        var app = appConversation();
        return new Sidebar(
                conversations(one -> one.isChannel() && one.has(userId)),
                conversations(one -> browses(one) && !one.has(userId) && !one.is(Mark.ARCHIVED)),
                conversations(one -> one.is(Kind.IM) && one.has(userId) && !one.equals(app)),
                conversations(one -> one.is(Kind.MPIM) && one.has(userId)),
                app);
    }

    /** The direct conversation with Trellis. */
    public Conversation appConversation() {
        return hands.world().withApp(userId);
    }

    /** Whether this person may read the conversation at all. */
    public boolean canRead(String channelId) {
        return hands.world()
                .conversations()
                .find(channelId)
                .filter(one -> one.has(userId) || browses(one))
                .isPresent();
    }

    /** Oldest first, with what only this person sees; nothing of a conversation that is closed to them. */
    public List<Message> read(String channelId) {
        return canRead(channelId)
                ? hands.world().messages().in(channelId).stream()
                        .filter(message -> message.visibleTo(userId))
                        .toList()
                : List.of();
    }

    /** Open modals, bottom first. */
    public List<View> modals() {
        return hands.world().views().stack(userId);
    }

    /** The modal in front. */
    public Optional<View> modal() {
        return modals().stream().reduce((below, above) -> above);
    }

    public Optional<View> home() {
        return hands.world().views().home(userId);
    }

    /** Types a line and presses Enter: a command when it starts with a slash, otherwise words for everyone there. */
    public Reaction type(String channelId, String line) {
        return hands.moves().barred(person(), channelId).orElseGet(() -> written(channelId, line));
    }

    private Reaction written(String channelId, String line) {
        if (!line.startsWith("/")) {
            return hands.moves().say(person(), channelId, line);
        }
        var words = line.strip().split("\\s+", 2);
        var rest = words.length > 1 ? words[1] : "";
        if (words[0].equals("/invite")) {
            return hands.moves().invite(person(), channelId, rest);
        }
        return hands.manifest().commands().stream()
                        .anyMatch(known -> known.name().equals(words[0]))
                ? hands.commands().run(person(), channelId, words[0], rest)
                : new Reaction.Refused("unknown_command");
    }

    /** Runs a command in the direct conversation with Trellis. */
    public Reaction type(String line) {
        return type(appConversation().id(), line);
    }

    /** Presses the element with this action id, wherever its block is. */
    public Reaction press(Place place, String actionId) {
        return press(place, "", actionId, Entries.none());
    }

    /** Chooses from the element with this action id; an option by its value. */
    public Reaction choose(Place place, String actionId, String... values) {
        var target = new Clicks.Target("", actionId);
        var block = target.in(Scene.of(place, hands.world()).blocks()).blockId();
        return press(place, block, actionId, Entries.none().with(block, actionId, List.of(values)));
    }

    /** Uses an element, with everything else that is entered in front of this person at that moment. */
    public Reaction press(Place place, String blockId, String actionId, Entries entries) {
        return hands.clicks().click(person(), place, new Clicks.Target(blockId, actionId), entries);
    }

    /** What Trellis offers for what was typed into an external select: options, or groups of them. */
    public List<JsonObject> options(Place place, String blockId, String actionId, String typed) {
        return hands.clicks().options(person(), place, new Clicks.Target(blockId, actionId), typed);
    }

    /** Submits the modal in front. */
    public Reaction submit(Entries entries) {
        return hands.submissions().submit(person(), entries);
    }

    /** Closes the modal in front, so that the one below shows again. */
    public Reaction close() {
        return hands.submissions().close(person());
    }

    /** Closes every modal with the cross. */
    public Reaction closeAll() {
        return hands.submissions().closeAll(person());
    }

    public Reaction shortcut(String callbackId) {
        return hands.moves().shortcut(person(), callbackId);
    }

    /** Opens the app's Home tab. */
    public void openHome() {
        hands.moves().openHome(person(), "home");
    }

    /** Opens the app's Messages tab. */
    public void openMessages() {
        hands.moves().openHome(person(), "messages");
    }

    public Reaction join(String channelId) {
        return hands.moves().join(person(), channelId);
    }

    public Reaction leave(String channelId) {
        return hands.moves().leave(person(), channelId);
    }

    public Reaction archive(String channelId) {
        return hands.moves().archive(person(), channelId);
    }

    public Reaction unarchive(String channelId) {
        return hands.moves().unarchive(person(), channelId);
    }

    /** Takes Trellis out of a channel. */
    public Reaction remove(String channelId) {
        return hands.moves().remove(person(), channelId);
    }

    /** Opens the direct or group conversation with these people. */
    public Conversation talkTo(String... userIds) {
        var members = new TreeSet<>(List.of(userIds));
        members.add(userId);
        return hands.world().conversations().between(members);
    }

    /** Brings Trellis into a channel, as {@code /invite @Trellis} does. */
    public Reaction invite(String channelId) {
        return type(channelId, "/invite @Trellis");
    }

    private boolean browses(Conversation conversation) {
        return conversation.is(Kind.PUBLIC) && person().isMember();
    }

    private List<Conversation> conversations(Predicate<Conversation> which) {
        return hands.world().conversations().all().stream().filter(which).toList();
    }
}
