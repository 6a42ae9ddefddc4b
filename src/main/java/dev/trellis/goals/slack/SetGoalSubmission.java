package dev.trellis.goals.slack;

import dev.trellis.goals.GoalRefusal;
import dev.trellis.goals.GoalSet;
import dev.trellis.goals.GoalWords;
import dev.trellis.goals.Goals;
import dev.trellis.pairing.Partners;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.GoalId;
import jakarta.inject.Singleton;

/** Keeps what the modal holds, and shows the goal as it is kept. */
@Singleton
record SetGoalSubmission(Goals goals, People people, Partners partners) implements SlackSubmission {
    @Override
    public String screen() {
        return SetGoalScreen.ID;
    }

    @Override
    public Answer submit(Submitted submitted) {
        Caller by = submitted.by();
        Person author = people.known(by.workspace(), by.user());
        String about = submitted.carried(SetGoalScreen.Carries.class).goal();
        GoalWords words = SetGoalScreen.read(submitted.filled());
        GoalSet outcome = about.isBlank()
                ? goals.set(by.workspace(), author.id(), words)
                : goals.reword(by.workspace(), author.id(), GoalId.of(about), words);
        return switch (outcome) {
            case GoalSet.Kept kept -> Answer.turn(new GoalCard(kept.goal(), partners.of(author)).screen(by.copy()));
            case GoalSet.Refused refused -> refused(refused.reason(), by.copy());
            case GoalSet.Over over ->
                Answer.errors(SetGoalScreen.GOAL, by.copy().text("goals.refused.over"));
        };
    }

    private static Answer refused(GoalRefusal reason, Copy copy) {
        return switch (reason) {
            case EMPTY -> Answer.errors(SetGoalScreen.GOAL, copy.text("goals.refused.empty"));
            case TEXT_TOO_LONG -> tooLong(SetGoalScreen.GOAL, copy);
            case MEASURE_TOO_LONG -> tooLong(SetGoalScreen.MEASURE, copy);
            case STEP_TOO_LONG -> tooLong(SetGoalScreen.STEP, copy);
            case DAY_PAST -> Answer.errors(SetGoalScreen.BY, copy.text("goals.refused.dayPast"));
        };
    }

    private static Answer tooLong(String field, Copy copy) {
        return Answer.errors(field, copy.text("goals.refused.tooLong", "max", GoalWords.MAX));
    }
}
