package dev.trellis.program.slack;

import dev.trellis.people.Person;
import dev.trellis.program.Changed;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.ProgramId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What a lead decides about a program that is there: the invitation, its settings, its guidelines and people. */
@Factory
record SettingsDesk(Programs programs, ProgramDesk desk) {
    @Singleton
    SlackButton invite() {
        return SlackButton.of("program.invite", this::invited);
    }

    @Singleton
    SlackButton settings() {
        return opening("program.settings", (program, copy) -> new SettingsScreen(program).screen(copy));
    }

    @Singleton
    SlackButton guide() {
        return opening("program.guide", (program, copy) -> new GuideScreen(program, talkTo(program)).screen(copy));
    }

    @Singleton
    SlackSubmission settingsSent() {
        return SlackSubmission.of(SettingsScreen.ID, this::settingsSent);
    }

    @Singleton
    SlackSubmission guideSent() {
        return SlackSubmission.of(GuideScreen.ID, this::guideSent);
    }

    private SlackButton opening(String action, Drawing screen) {
        return SlackButton.of(
                action,
                press -> desk.asLead(
                        press,
                        program -> Answer.turn(screen.of(program, press.by().copy()))));
    }

    private Answer invited(Press press) {
        return desk.asLead(press, program -> {
            Person lead = desk.person(press.by());
            programs.invite(lead.workspace(), program.id(), lead.id());
            return desk.show(press, programs.get(lead.workspace(), program.id()));
        });
    }

    private Answer settingsSent(Submitted submitted) {
        Person lead = desk.person(submitted.by());
        return SettingsScreen.read(submitted.filled())
                .map(settings ->
                        shown(submitted, programs.change(lead.workspace(), program(submitted), lead.id(), settings)))
                .orElseGet(() -> Answer.errors(
                        SettingsScreen.first(), submitted.by().copy().text("program.settings.unreadable")));
    }

    private Answer guideSent(Submitted submitted) {
        Person lead = desk.person(submitted.by());
        var guidance = GuideScreen.read(submitted.filled(), submitted.by(), desk.people());
        return shown(submitted, programs.guide(lead.workspace(), program(submitted), lead.id(), guidance));
    }

    /** The settings' modal turns into the program as it now stands. */
    private Answer shown(Submitted submitted, Changed changed) {
        Copy copy = submitted.by().copy();
        return switch (changed) {
            case Changed.Saved saved -> Answer.turn(desk.pages().progress(saved.program(), copy));
            case Changed.Already already -> Answer.turn(desk.pages().progress(already.program(), copy));
            case Changed.NotOpen closed -> Answer.turn(desk.pages().progress(closed.program(), copy));
            case Changed.NotALead no -> Answer.say(desk.pages().notALead(program(submitted), no.lead(), copy));
            case Changed.TooLong _ -> Answer.errors(GuideScreen.GUIDELINES, copy.text("program.guide.tooLong"));
            case Changed.CannotBeNamed no ->
                Answer.errors(GuideScreen.fieldOf(no.person(), submitted.filled()), copy.text("program.guide.notThem"));
        };
    }

    private Optional<Person> talkTo(Program program) {
        return Optional.ofNullable(program.talkTo()).map(id -> desk.people().get(program.workspace(), id));
    }

    private static ProgramId program(Submitted submitted) {
        return ProgramId.of(submitted.carried(Carries.class).program());
    }

    /** What the two modals carry. */
    record Carries(String program) {}

    /** Draws a screen about a program. */
    private interface Drawing {
        Screen of(Program program, Copy copy);
    }
}
