package dev.trellis.pairing.offer.slack;

import dev.trellis.pairing.MentorFirst;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.pairing.offer.Proposed;
import dev.trellis.pairing.offer.Refusal;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where a lead pairs two people by hand, and takes an offer back. */
@Singleton
record PairPeopleDesk(Proposals proposals, Offers offers, MentorFirst mentorFirst, Programs programs, People people) {

    /** The form, for whoever leads an open program; it begins with the program that is named, if one is. */
    Answer open(Caller by, String program) {
        List<Program> led = programs.ledBy(by.workspace(), person(by).id());
        List<Program> open = led.stream().filter(Program::isOpen).toList();
        return open.isEmpty()
                ? led.stream()
                        .filter(one -> one.state() != State.OVER)
                        .findFirst()
                        .map(waiting -> Answer.say(waiting(waiting, by.copy())))
                        .orElseGet(() -> leadsOnly(by))
                : Answer.open(PairPeopleScreen.screen(open, program, by.copy()));
    }

    /** A draft, or a program whose channel is gone: the button is answered by the program's room. */
    private static Message waiting(Program program, Copy copy) {
        String id = program.id().toString();
        return Message.in(copy)
                .line("pairing.waits", "program", program.name())
                .buttons(id, Button.press("program.see", id))
                .done();
    }

    Answer propose(Caller by, Proposal proposal) {
        return switch (proposals.propose(proposal)) {
            case Proposed.Sent(Offer offer) -> Answer.say(sent(by, offer));
            case Proposed.Refused(Refusal because) -> refused(by, proposal, because);
            case Proposed.NotALead notALead -> leadsOnly(by);
        };
    }

    Answer withdraw(Caller by, OfferId id) {
        Offer offer = offers.get(by.workspace(), id);
        PersonId lead = person(by).id();
        if (!programs.isLead(by.workspace(), offer.program(), lead)) {
            return leadsOnly(by);
        }
        boolean now = offers.withdraw(by.workspace(), id, lead);
        return Answer.say(Message.saying(by.copy(), now ? "pairing.withdrawn" : "pairing.withdrawn.before"));
    }

    Person person(Caller by) {
        return people.known(by.workspace(), by.user());
    }

    private Answer refused(Caller by, Proposal proposal, Refusal because) {
        String name = people.get(by.workspace(), because.about()).name();
        String sentence =
                by.copy().text(PairPeopleScreen.sentence(because.reason()), "name", name, "max", Proposal.WHY);
        return Answer.errors(field(proposal, because), sentence);
    }

    private static String field(Proposal proposal, Refusal because) {
        if (because.reason() == Refusal.Reason.WHY_TOO_LONG) {
            return PairPeopleScreen.WHY;
        }
        boolean first =
                because.about().equals(proposal.one()) && !proposal.one().equals(proposal.other());
        return first ? PairPeopleScreen.ONE : PairPeopleScreen.OTHER;
    }

    private Message sent(Caller by, Offer offer) {
        Instant expires = offer.expiresAt();
        LocalDate day = expires == null
                ? LocalDate.EPOCH
                : LocalDate.ofInstant(expires, person(by).zone());
        List<PersonId> two = mentorFirst.of(offer.workspace(), offer.program(), offer.couple());
        return Message.in(by.copy())
                .line(
                        "pairing.sent",
                        "one",
                        mention(by.workspace(), two.getFirst()),
                        "other",
                        mention(by.workspace(), two.getLast()),
                        "day",
                        day)
                .quietButtons(
                        offer.id().toString(),
                        Button.press("pairing.withdraw", offer.id().toString()))
                .small("pairing.sent.small")
                .done();
    }

    private Mention mention(WorkspaceId workspace, PersonId person) {
        return new Mention(people.get(workspace, person).slackId());
    }

    /** Whoever leads the program can be asked to name them; the button is answered by the program's room. */
    private Answer leadsOnly(Caller by) {
        return programs.open(by.workspace()).stream()
                .findFirst()
                .map(program -> Answer.say(leadsOnly(program, by.copy())))
                .orElseGet(() -> Answer.say(Message.saying(by.copy(), "pairing.noProgram")));
    }

    private Message leadsOnly(Program program, Copy copy) {
        String id = program.id().toString();
        String lead = programs.lead(program).name();
        return Message.in(copy)
                .line("pairing.leadsOnly", "lead", lead)
                .buttons(
                        id,
                        Button.press("program.lead", id, "pairing.leadsOnly.ask", "lead", lead),
                        Button.press("program.lead.dismiss", id))
                .done();
    }
}
