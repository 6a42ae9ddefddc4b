package dev.trellis.program.slack;

import dev.trellis.people.Person;
import dev.trellis.program.SetUp;
import dev.trellis.program.Setups;
import dev.trellis.program.settings.Plan;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Copy;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A program is asked for: the modal shows how its channel is checked. */
@Singleton
record SetUpSubmission(Setups setups, PermissionDesk permission, ProgramDesk desk) implements SlackSubmission {
    @Override
    public String screen() {
        return SetUpScreen.ID;
    }

    @Override
    public Answer submit(Submitted submitted) {
        Copy copy = submitted.by().copy();
        Optional<Plan> plan = SetUpScreen.read(submitted);
        return plan.map(read -> begin(submitted, read))
                .orElseGet(() -> Answer.errors(SetUpScreen.CHANNEL, copy.text("program.setup.noChannel")));
    }

    private Answer begin(Submitted submitted, Plan plan) {
        Copy copy = submitted.by().copy();
        Person person = desk.person(submitted.by());
        return switch (setups.begin(person.workspace(), person.id(), plan)) {
            case SetUp.Checking checking -> Answer.turn(desk.pages().progress(checking.program(), copy));
            case SetUp.BadName _ ->
                Answer.errors(SetUpScreen.NAME, copy.text("program.setup.badName", "max", SetUp.NAME));
            case SetUp.NotAllowed _ ->
                Answer.say(permission
                        .refusal(person, copy)
                        .orElseGet(() -> desk.pages().nobodyToAsk(copy)));
        };
    }
}
