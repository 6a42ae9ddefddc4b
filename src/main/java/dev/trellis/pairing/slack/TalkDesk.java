package dev.trellis.pairing.slack;

import dev.trellis.pairing.Introduction;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.TalkOutcome;
import dev.trellis.people.People;
import dev.trellis.privacy.Blank;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Where the two pick the time of their first talk; nobody else may press. */
@Singleton
record TalkDesk(Pairs pairs, People people, Programs programs, PairPaper paper, Clock clock) {

    /** Time 1 or Time 2, counted from 0. */
    Answer choose(Press press, int which) {
        Pair pair = pair(press);
        Introduction introduction = pairs.introduction(pair);
        if (introduction.times().size() <= which) {
            return say(press.by(), "pairing.talk.past");
        }
        return shown(press.by(), book(press.by(), pair, introduction.times().get(which)));
    }

    /** Opens the modal with a date and time picker. */
    Answer another(Press press) {
        Pair pair = pair(press);
        return pair.has(person(press.by()))
                ? Answer.open(TalkScreen.screen(
                        pair.id(), suggested(pair, press.by()), press.by().copy()))
                : say(press.by(), "pairing.notYours");
    }

    Answer picked(Submitted submitted) {
        Caller by = submitted.by();
        Pair pair = pairs.get(
                by.workspace(),
                PairId.of(submitted.carried(TalkScreen.Carries.class).pair()));
        TalkOutcome outcome = TalkScreen.read(submitted.filled())
                .map(at -> book(by, pair, at))
                .orElseGet(TalkOutcome.Past::new);
        return switch (outcome) {
            case TalkOutcome.Booked booked -> Answer.nothing();
            case TalkOutcome.Past past -> refused(by, "pairing.talk.pastField");
            case TalkOutcome.TooFar(LocalDate latest) -> refused(by, "pairing.talk.farField", "day", latest);
            case TalkOutcome.NotYours notYours -> refused(by, "pairing.notYours");
            case TalkOutcome.NotNow notNow -> refused(by, "pairing.talk.notNowField");
            case TalkOutcome.Over over -> refused(by, "pairing.talk.overField");
        };
    }

    /** The guidelines are always one tap away. */
    Answer guidelines(Press press) {
        Pair pair = pair(press);
        String text =
                programs.get(pair.workspace(), pair.program()).guidelines().text();
        Screen screen = Screen.modal("pairing.guidelines", press.by().copy());
        return Answer.open(Blank.is(text) ? screen.line("joining.join.fixed") : screen.quoteWhole(text));
    }

    private Answer shown(Caller by, TalkOutcome outcome) {
        return switch (outcome) {
            case TalkOutcome.Booked(Pair pair, Instant at) -> Answer.replace(paper.booked(pair, at, Copy.SHARED));
            case TalkOutcome.Past past -> say(by, "pairing.talk.past");
            case TalkOutcome.TooFar(LocalDate latest) -> say(by, "pairing.talk.far", "day", latest);
            case TalkOutcome.NotYours notYours -> say(by, "pairing.notYours");
            case TalkOutcome.NotNow notNow -> say(by, "pairing.talk.notNow");
            case TalkOutcome.Over over -> say(by, "pairing.talk.pairOver");
        };
    }

    private TalkOutcome book(Caller by, Pair pair, Instant at) {
        return pairs.book(by.workspace(), pair.id(), person(by), at);
    }

    private Instant suggested(Pair pair, Caller by) {
        Instant tomorrow = people.get(by.workspace(), person(by))
                .week()
                .atWork(clock.instant().plus(Duration.ofDays(1)));
        return pairs.introduction(pair).times().stream()
                .filter(time -> time.isAfter(clock.instant()))
                .findFirst()
                .orElse(tomorrow);
    }

    private Pair pair(Press press) {
        return pairs.get(press.by().workspace(), PairId.of(press.value()));
    }

    private PersonId person(Caller by) {
        return people.known(by.workspace(), by.user()).id();
    }

    private static Answer say(Caller by, String key, Object... named) {
        return Answer.say(Message.saying(by.copy(), key, named));
    }

    private static Answer refused(Caller by, String key, Object... named) {
        return Answer.errors(TalkScreen.AT, by.copy().text(key, named));
    }
}
