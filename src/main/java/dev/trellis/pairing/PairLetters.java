package dev.trellis.pairing;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.people.Person;
import dev.trellis.workspace.PersonId;

/** The letters of a pair's life, by name. */
public final class PairLetters {
    public static final String ROOM = "pairing";
    public static final String INTRODUCTION = "pairing.introduction";
    public static final String FIRST_TALK = "pairing.first-talk";
    public static final String APART = "pairing.apart";
    public static final String OVER = "pairing.over";
    public static final String PAUSED = "pairing.paused";
    public static final String TROUBLE = "pairing.trouble";
    public static final String NO_GROUP = "pairing.no-group";

    private PairLetters() {}

    /** In the program's channel. */
    static Letter introduction(Pair pair, Introduction introduction, String channel) {
        return Letter.post(pair.workspace(), INTRODUCTION, channel, about(pair)).version(introduction.round());
    }

    static Letter open(Pair pair, Introduction introduction, Person one, Person other) {
        return Letter.open(pair.workspace(), about(pair), one.slackId(), other.slackId())
                .version(introduction.round());
    }

    static Letter firstTalk(Pair pair, Introduction introduction) {
        return Letter.post(pair.workspace(), FIRST_TALK, pair.conversation(), about(pair))
                .version(introduction.round());
    }

    static Letter firstTalkChanged(Pair pair) {
        return Letter.update(pair.workspace(), FIRST_TALK, pair.conversation(), about(pair))
                .version(pair.version());
    }

    /** To one of two who could not be given a conversation: introduction and times in their own. */
    static Letter apart(Pair pair, Introduction introduction, Person reader) {
        return Letter.post(pair.workspace(), APART, reader.slackId(), alone(pair, reader))
                .version(introduction.round());
    }

    static Letter apartChanged(Pair pair, Person reader) {
        return Letter.update(pair.workspace(), APART, reader.slackId(), alone(pair, reader))
                .version(pair.version());
    }

    private static Subject alone(Pair pair, Person reader) {
        return new Subject(ROOM, pair.id() + "/apart/" + (pair.lower().equals(reader.id()) ? 1 : 2));
    }

    static Letter toOne(Pair pair, String kind, Person reader) {
        return Letter.post(pair.workspace(), kind, reader.slackId(), side(pair, reader.id()))
                .version(pair.version());
    }

    /** To a lead, who may have to do something. */
    static Letter trouble(Pair pair, Introduction introduction, Person lead) {
        return Letter.post(pair.workspace(), TROUBLE, lead.slackId(), new Subject(ROOM, pair.id() + "/lead"))
                .version(introduction.round());
    }

    /** To a lead: the two have no conversation of their own. */
    static Letter noGroup(Pair pair, Introduction introduction, Person lead) {
        return Letter.post(pair.workspace(), NO_GROUP, lead.slackId(), new Subject(ROOM, pair.id() + "/group"))
                .version(introduction.round());
    }

    static Subject about(Pair pair) {
        return new Subject(ROOM, pair.id().toString());
    }

    private static Subject side(Pair pair, PersonId person) {
        return new Subject(ROOM, pair.sideOf(person));
    }
}
