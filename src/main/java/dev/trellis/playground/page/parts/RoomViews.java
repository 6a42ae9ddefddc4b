package dev.trellis.playground.page.parts;

import com.google.gson.JsonObject;
import dev.trellis.playground.Seat;
import dev.trellis.playground.page.blocks.Words;
import dev.trellis.playground.page.forms.Fields;
import dev.trellis.playground.page.forms.Problems;
import dev.trellis.playground.page.parts.RoomView.Contents;
import dev.trellis.playground.page.parts.RoomView.Foot;
import dev.trellis.playground.page.parts.RoomView.HomeView;
import dev.trellis.playground.page.parts.RoomView.Tab;
import dev.trellis.playground.page.where.Address;
import dev.trellis.playground.page.where.Spot;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Conversation.Mark;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;
import java.util.List;

/** Draws up the middle of the page for one viewer. */
record RoomViews(Seat seat, Address here, Names names, Words words) {

    RoomView home() {
        HomeView home = seat.home().map(this::published).orElseGet(this::waiting);
        return new RoomView("Trellis", "", tabs(), List.of(), new Contents(List.of(), home), new Foot("none", ""));
    }

    RoomView conversation(Conversation one, List<Message> messages) {
        boolean app = one.equals(seat.appConversation());
        String title = (one.isChannel() ? "#" : "") + names.of(one);
        Contents contents = new Contents(new MessageViews(names, words).of(messages), null);
        return app
                ? new RoomView(title, "", tabs(), List.of(), contents, new Foot("note", ""))
                : new RoomView(title, about(one), List.of(), deeds(one), contents, foot(one, title));
    }

    private HomeView published(View view) {
        Fields fields = new Fields(
                Spot.of(view).text(),
                view.values(),
                Problems.NONE,
                names.viewer().profile().zoneId());
        return new HomeView(view.body(), fields);
    }

    private HomeView waiting() {
        Fields none = new Fields(
                "", new JsonObject(), Problems.NONE, names.viewer().profile().zoneId());
        return new HomeView(new JsonObject(), none);
    }

    private List<Tab> tabs() {
        return List.of(
                new Tab("Home", here.to(Address.HOME), here.home()),
                new Tab("Messages", here.to(seat.appConversation().id()), !here.home()));
    }

    private static String about(Conversation one) {
        String people = one.members().size() + (one.members().size() == 1 ? " member" : " members");
        return people + (one.is(Mark.SHARED) ? ", shared with another company" : "");
    }

    /** As in Slack, a member who is no guest archives a channel or takes an app out of it. */
    private List<String> deeds(Conversation one) {
        boolean may = one.isChannel()
                && one.has(names.viewer().id())
                && names.viewer().isMember();
        if (!may || one.is(Mark.GENERAL)) {
            return List.of();
        }
        if (one.is(Mark.ARCHIVED)) {
            return List.of("unarchive");
        }
        return one.has(Ids.BOT_USER) ? List.of("archive", "remove") : List.of("archive");
    }

    private Foot foot(Conversation one, String title) {
        if (one.is(Mark.ARCHIVED)) {
            return new Foot("archived", title);
        }
        return one.has(names.viewer().id()) ? new Foot("write", title) : new Foot("join", title);
    }
}
