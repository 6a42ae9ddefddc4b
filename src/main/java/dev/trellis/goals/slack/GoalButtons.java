package dev.trellis.goals.slack;

import dev.trellis.goals.GoalShared;
import dev.trellis.goals.Goals;
import dev.trellis.goals.OwnGoal;
import dev.trellis.pairing.Partners;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PairId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** What can be pressed about a goal, in a message, in a modal or on Home; each press asks anew whose goal it is. */
@Factory
record GoalButtons(Goals goals, People people, Partners partners) {
    @Singleton
    SlackButton write() {
        return SlackButton.of(
                "goals.write",
                press -> Answer.open(SetGoalScreen.empty(press.by().copy())));
    }

    /** Beside whatever it was pressed in, because that may be a message that stays. */
    @Singleton
    SlackButton list() {
        return SlackButton.of("goals.list", press -> Answer.say(list(press)));
    }

    @Singleton
    SlackButton page() {
        return SlackButton.of("goals.page", press -> Answer.replace(list(press)));
    }

    @Singleton
    SlackButton details() {
        return SlackButton.of("goals.details", press -> {
            Person person = person(press);
            return goals.own(person.workspace(), person.id(), goal(press))
                    .map(own -> own.goal().open()
                            ? Answer.open(SetGoalScreen.details(own, press.by().copy()))
                            : new GoalCard(own, partners.of(person)).shownAt(press))
                    .orElseGet(() -> closed(press));
        });
    }

    @Singleton
    SlackButton read() {
        return SlackButton.of("goals.read", press -> {
            Person person = person(press);
            return goals.read(person.workspace(), person.id(), goal(press))
                    .map(own -> Answer.open(
                            ReadGoalScreen.of(own.words(), press.by().copy())))
                    .orElseGet(() -> closed(press));
        });
    }

    @Singleton
    SlackButton finish() {
        return card(
                "goals.finish",
                press -> goals.done(press.by().workspace(), person(press).id(), goal(press)));
    }

    @Singleton
    SlackButton drop() {
        return card(
                "goals.drop",
                press -> goals.drop(press.by().workspace(), person(press).id(), goal(press)));
    }

    @Singleton
    SlackButton takeUp() {
        return card(
                "goals.takeUp",
                press -> goals.takeUp(press.by().workspace(), person(press).id(), goal(press)));
    }

    @Singleton
    SlackButton unshare() {
        return card(
                "goals.unshare",
                press -> goals.unshare(press.by().workspace(), person(press).id(), goal(press), pair(press)));
    }

    @Singleton
    SlackButton share() {
        return card("goals.share", press -> {
            var outcome = goals.share(press.by().workspace(), person(press).id(), goal(press), pair(press));
            return switch (outcome) {
                case GoalShared.Shared shared -> Optional.of(shared.goal());
                case GoalShared.PairOver over -> Optional.of(over.goal());
                case GoalShared.NotYours notYours -> Optional.empty();
            };
        });
    }

    private SlackButton card(String action, Function<Press, Optional<OwnGoal>> verb) {
        return SlackButton.of(
                action,
                press -> verb.apply(press)
                        .map(own -> new GoalCard(own, partners.of(person(press))).shownAt(press))
                        .orElseGet(() -> closed(press)));
    }

    private Message list(Press press) {
        Person person = person(press);
        return GoalList.of(goals.mine(person.workspace(), person.id()), partners.of(person), press.from())
                .message(press.by().copy());
    }

    private static Answer closed(Press press) {
        return Answer.open(ReadGoalScreen.closed(press.by().copy()));
    }

    private Person person(Press press) {
        return people.known(press.by().workspace(), press.by().user());
    }

    private static GoalId goal(Press press) {
        return GoalId.of(press.part(0));
    }

    private static PairId pair(Press press) {
        return PairId.of(press.part(1));
    }
}
