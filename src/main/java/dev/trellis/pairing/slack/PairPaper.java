package dev.trellis.pairing.slack;

import dev.trellis.pairing.ChannelPost;
import dev.trellis.pairing.Introduction;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairState;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Line;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What a pair's messages in shared places say. */
@Singleton
record PairPaper(Pairs pairs, People people, Programs programs) {
    private static final int OPENERS = 5;

    /** The introduction in the program's channel. */
    Message introduction(Pair pair, Copy copy) {
        Program program = programs.get(pair.workspace(), pair.program());
        boolean peers = program.kind() == Kind.PEERS;
        String first = peers ? "pairing.introduction.peers" : "pairing.introduction.mentors";
        String small = peers ? "pairing.introduction.small" : "pairing.introduction.small.mentors";
        String opener = "pairing.opener." + Math.floorMod(pair.id().hashCode(), OPENERS);
        return Message.in(copy)
                .line(first, "one", mention(pair, pair.first()), "other", mention(pair, second(pair)))
                .line(lines(pair, copy))
                .line("pairing.introduction.question", "question", copy.text(opener))
                .small(small)
                .buttons(
                        program.id().toString(),
                        Button.press("joining.join", program.id().toString()))
                .done();
    }

    /** In the conversation of the two: pick a time, what they picked, or that it is over. */
    Message talk(Pair pair, Copy copy) {
        Introduction introduction = pairs.introduction(pair);
        Instant at = introduction.talkAt();
        if (!pair.state().live()) {
            return Message.saying(copy, "pairing.talk.over");
        }
        return at == null ? asked(pair, introduction, copy) : booked(pair, at, copy);
    }

    /** The same for one of two who have no conversation together. */
    Message apart(Pair pair, PersonId reader, Copy copy) {
        Introduction introduction = pairs.introduction(pair);
        Instant at = introduction.talkAt();
        if (!pair.state().live()) {
            return Message.saying(copy, "pairing.talk.over");
        }
        if (at != null) {
            return booked(pair, at, copy);
        }
        Message.Draft draft = Message.in(copy).line("pairing.apart", "partner", mention(pair, pair.partnerOf(reader)));
        if (!inChannel(introduction)) {
            draft.line(lines(pair, copy));
        }
        return times(draft, pair, introduction).small("pairing.apart.small").done();
    }

    Message booked(Pair pair, Instant at, Copy copy) {
        String id = pair.id().toString();
        return Message.in(copy)
                .line("pairing.talk.booked", "at", at)
                .quietButtons(
                        id,
                        Button.press("pairing.anotherTime", id, "pairing.anotherTime.change"),
                        Button.press("pairing.guidelines", id))
                .done();
    }

    private Message asked(Pair pair, Introduction introduction, Copy copy) {
        return times(opening(pair, introduction, copy), pair, introduction)
                .small("pairing.talk.small")
                .done();
    }

    private Message.Draft times(Message.Draft draft, Pair pair, Introduction introduction) {
        List<Instant> times = introduction.times();
        draft.line(suitsBoth(pair, times) ? "pairing.talk.times" : "pairing.talk.near");
        for (int i = 0; i < times.size(); i++) {
            draft.line("pairing.talk.time", "number", i + 1, "at", times.get(i));
        }
        String id = pair.id().toString();
        return draft.line("pairing.talk.order", "name", name(pair, pair.first()))
                .buttons(id, choices(id, times));
    }

    private Message.Draft opening(Pair pair, Introduction introduction, Copy copy) {
        String one = name(pair, pair.first());
        String other = name(pair, second(pair));
        if (inChannel(introduction)) {
            return Message.in(copy).line("pairing.talk.first", "one", one, "other", other);
        }
        return Message.in(copy)
                .line("pairing.talk.first.private", "one", one, "other", other)
                .line(lines(pair, copy));
    }

    private static boolean inChannel(Introduction introduction) {
        return introduction.post() == ChannelPost.POSTED || introduction.post() == ChannelPost.UNCERTAIN;
    }

    private boolean suitsBoth(Pair pair, List<Instant> times) {
        return pair.couple().both().stream()
                .map(person -> person(pair, person).week())
                .allMatch(week -> times.stream().allMatch(week::contains));
    }

    private static Button[] choices(String id, List<Instant> times) {
        Stream<Button> all = Stream.of(
                Button.press("pairing.timeOne", id, "pairing.time.one"),
                Button.press("pairing.timeTwo", id, "pairing.time.two"),
                Button.press("pairing.anotherTime", id),
                Button.press("pairing.guidelines", id));
        return all.skip(2L - times.size()).toArray(Button[]::new);
    }

    private Line lines(Pair pair, Copy copy) {
        return copy.line(
                "pairing.introduction.lines",
                "one",
                sentence(pair, pair.first(), copy),
                "other",
                sentence(pair, second(pair), copy));
    }

    private Line sentence(Pair pair, PersonId person, Copy copy) {
        return Sentences.of(pairs.line(pair, person), name(pair, person), copy);
    }

    private static PersonId second(Pair pair) {
        return pair.partnerOf(pair.first());
    }

    private String name(Pair pair, PersonId person) {
        return person(pair, person).name();
    }

    private Mention mention(Pair pair, PersonId person) {
        return new Mention(person(pair, person).slackId());
    }

    private Person person(Pair pair, PersonId person) {
        return people.get(pair.workspace(), person);
    }

    /** Whether there is still something to post. */
    static boolean goesOn(Pair pair) {
        return pair.state().live() && pair.state() != PairState.PAUSED;
    }
}
