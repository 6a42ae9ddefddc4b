package dev.trellis.playground.page.parts;

import dev.trellis.playground.Seat;
import dev.trellis.playground.Sidebar;
import dev.trellis.playground.page.parts.SideItem.Group;
import dev.trellis.playground.page.parts.SideItem.State;
import dev.trellis.playground.page.where.Address;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Person;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The left column: channels, direct and group messages, and the app. */
record SidebarView(Seat seat, Address here, Names names, Unread unread) {

    List<Group> groups() {
        Sidebar sidebar = seat.sidebar();
        Stream<SideItem> joined = sidebar.channels().stream().map(one -> channel(one, false));
        Stream<SideItem> open = sidebar.browsable().stream().map(one -> channel(one, true));
        return Stream.of(
                        new Group(
                                "channels",
                                "Channels",
                                Stream.concat(joined, open).toList()),
                        new Group("groups", "Group messages", items(sidebar.groups(), this::group)),
                        new Group("direct", "Direct messages", items(sidebar.direct(), this::direct)),
                        new Group("app", "Apps", app(sidebar.app())))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static List<SideItem> items(List<Conversation> conversations, Function<Conversation, SideItem> item) {
        return conversations.stream().map(item).toList();
    }

    private SideItem channel(Conversation channel, boolean onOffer) {
        String sign = channel.is(Kind.PRIVATE) ? "🔒" : "#";
        boolean faded = onOffer || channel.is(Conversation.Mark.ARCHIVED);
        return new SideItem(channel.id(), channel.name(), sign, -1, here.to(channel.id()), state(channel, faded));
    }

    private SideItem group(Conversation group) {
        String count = Long.toString(names.others(group).count());
        return new SideItem(group.id(), names.of(group), count, 0, here.to(group.id()), state(group, false));
    }

    private SideItem direct(Conversation direct) {
        Person other = names.others(direct).findFirst().orElse(names.viewer());
        Face face = Face.of(other, names.now());
        return new SideItem(
                direct.id(),
                other.name(),
                face.initials(),
                face.tone(),
                here.to(direct.id()),
                state(direct, !face.able()));
    }

    private List<SideItem> app(Conversation app) {
        State home = new State(here.home(), false, false);
        return List.of(
                new SideItem("home", "Trellis", "⌂", -1, here.to(Address.HOME), home),
                new SideItem("messages", "Messages", "✉", -1, here.to(app.id()), state(app, false)));
    }

    private State state(Conversation one, boolean faded) {
        boolean news = !faded && unread.has(names.viewer().id(), one.id(), seat.read(one.id()));
        return new State(one.id().equals(here.in()), news && !one.id().equals(here.in()), faded);
    }
}
