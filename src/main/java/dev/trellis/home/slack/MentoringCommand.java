package dev.trellis.home.slack;

import dev.trellis.checkin.slack.OpenQuestions;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.pairing.Partner;
import dev.trellis.pairing.Partners;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.offer.Reply;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** {@code /mentoring} alone: what the person needs now, with one button to do it. */
@Singleton
record MentoringCommand(
        People people, Programs programs, Joining joining, Offers offers, Partners partners, OpenQuestions questions)
        implements SlackCommand {
    @Override
    public String command() {
        return "/mentoring";
    }

    @Override
    public boolean takesWords() {
        return false;
    }

    @Override
    public String usage() {
        return "home.usage";
    }

    @Override
    public Answer answer(Typed typed) {
        Person person = people.known(typed.by().workspace(), typed.by().user());
        return Answer.say(now(person, typed.by().copy()));
    }

    private Message now(Person person, Copy copy) {
        if (offers.openFor(person.workspace(), person.id()).stream()
                .map(OfferView::mine)
                .anyMatch(side -> side.shown() && side.reply() == Reply.NONE)) {
            return Message.saying(copy, "home.now.offer");
        }
        List<Partner> mine = partners.of(person);
        if (!mine.isEmpty()) {
            return questions.open(person, copy).orElseGet(() -> together(mine.getFirst(), copy));
        }
        List<Participation> in = joining.mine(person.workspace(), person.id()).stream()
                .filter(Participation::takesPart)
                .toList();
        if (in.isEmpty()) {
            return invite(programs.open(person.workspace()), copy);
        }
        return in.stream().anyMatch(Participation::isAvailable)
                ? Message.saying(copy, "home.now.waiting")
                : paused(in.getFirst(), copy);
    }

    private static Message paused(Participation in, Copy copy) {
        String program = in.program().toString();
        return Message.in(copy)
                .line("home.now.paused", "day", Objects.requireNonNull(in.until()))
                .buttons(program, Button.press("joining.resume", program))
                .done();
    }

    private static Message together(Partner partner, Copy copy) {
        return Message.in(copy)
                .line("home.now.together", "partner", partner.person().name())
                .buttons("new", Button.press("goals.write", "new"), Button.press("reflections.write", "new"))
                .done();
    }

    private static Message invite(List<Program> open, Copy copy) {
        if (open.isEmpty()) {
            return Message.in(copy)
                    .line("home.now.none")
                    .buttons("new", Button.press("program.setup", "new"))
                    .done();
        }
        Message.Draft draft = Message.in(copy).line("home.now.join");
        open.stream()
                .limit(5)
                .forEach(program -> draft.quietButtons(
                        program.id().toString(),
                        Button.press(
                                "joining.join",
                                program.id().toString(),
                                "home.now.joinOne",
                                "program",
                                program.name())));
        return draft.done();
    }
}
