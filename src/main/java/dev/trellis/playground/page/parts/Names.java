package dev.trellis.playground.page.parts;

import dev.trellis.playground.PretendSlack;
import dev.trellis.playground.page.blocks.Choices;
import dev.trellis.playground.page.blocks.Choices.Choice;
import dev.trellis.playground.page.blocks.Reader;
import dev.trellis.playground.page.blocks.Words;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.Trait;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What everyone and every conversation is called by one viewer at one moment. */
record Names(Person viewer, List<Person> people, List<Conversation> conversations, Instant now) {

    static Names of(Person viewer, PretendSlack slack, Instant now) {
        return new Names(viewer, slack.people(), slack.conversations(), now);
    }

    String of(String userId) {
        return people.stream()
                .filter(person -> person.id().equals(userId))
                .map(Person::name)
                .findFirst()
                .orElse(userId);
    }

    /** A channel's name, or the others in a conversation without one. */
    String of(Conversation conversation) {
        return conversation.isChannel()
                ? conversation.name()
                : others(conversation).map(Person::name).collect(Collectors.joining(", "));
    }

    /** Everyone else in it; Trellis counts only where there is nobody else. */
    Stream<Person> others(Conversation conversation) {
        boolean alone = conversation.members().size() <= 2 && conversation.has(Ids.BOT_USER);
        return people.stream()
                .filter(person -> conversation.has(person.id()) && !person.id().equals(viewer.id()))
                .filter(person -> alone || !person.id().equals(Ids.BOT_USER));
    }

    Reader reader() {
        return new Reader(viewer.profile().zoneId(), now, byId(), roomsById());
    }

    Choices choices(Words words) {
        List<Choice> humans = people.stream()
                .filter(person -> !person.is(Trait.BOT) && !person.is(Trait.DEACTIVATED))
                .map(person ->
                        new Choice(person.id(), person.name(), person.profile().title()))
                .toList();
        List<Choices.Room> rooms = conversations.stream()
                .filter(one -> !one.is(Conversation.Mark.ARCHIVED))
                .filter(one -> one.is(Kind.PUBLIC) || one.has(viewer.id()))
                .map(one -> new Choices.Room(one.id(), sign(one) + of(one), kind(one)))
                .toList();
        return new Choices(humans, rooms, words);
    }

    private static String sign(Conversation one) {
        return one.isChannel() ? "#" : "";
    }

    private static String kind(Conversation one) {
        return one.kind().name().toLowerCase(Locale.ROOT);
    }

    private Map<String, String> byId() {
        return people.stream().collect(Collectors.toMap(Person::id, Person::name, (one, other) -> one));
    }

    private Map<String, String> roomsById() {
        return conversations.stream()
                .filter(Conversation::isChannel)
                .collect(Collectors.toMap(Conversation::id, Conversation::name));
    }
}
