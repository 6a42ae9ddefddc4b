package dev.trellis.matching.slack;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.gather.Turnouts;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.orders.Placed;
import dev.trellis.matching.round.Rounds;
import dev.trellis.matching.slack.desk.Committee;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a lead asks for pairs. */
@Singleton
record ProposeDesk(Orders orders, Drafts drafts, Rounds rounds, Turnouts turnouts, Committee committee) {

    /** The form, for whoever leads an open program; with a program in mind, for that one alone. */
    Answer open(Caller by, Optional<ProgramId> wanted, Scope.Kind kind) {
        List<Program> led = committee.ledBy(by).stream()
                .filter(program -> wanted.isEmpty() || program.id().equals(wanted.get()))
                .toList();
        if (led.isEmpty()) {
            return committee
                    .waiting(by, wanted)
                    .map(program -> committee.waits(by, program))
                    .orElseGet(() -> committee.leadsOnly(by, wanted));
        }
        List<ProposeScreen.Choice> choices = led.stream()
                .map(program -> new ProposeScreen.Choice(program, turnouts.of(program.workspace(), program.id())))
                .toList();
        return Answer.open(ProposeScreen.screen(
                choices, kind, led.size() == 1 ? openDraft(by, led) : Optional.empty(), by.copy()));
    }

    private Optional<Draft> openDraft(Caller by, List<Program> led) {
        return drafts.recent(committee.matchmaker(by, led.getFirst().id())).stream()
                .filter(Draft::isOpen)
                .findFirst();
    }

    Answer submitted(Submitted sent) {
        Caller by = sent.by();
        String program = ProposeScreen.program(sent.carried(ProposeScreen.Carries.class), sent.filled());
        if (program.isEmpty()) {
            return Answer.errors(ProposeScreen.PROGRAM, by.copy().text("draft.pickProgram"));
        }
        return switch (ProposeScreen.scope(sent.filled())) {
            case EVERYBODY -> place(by, ProgramId.of(program), new Scope.Everybody());
            case LEFT_OVER -> place(by, ProgramId.of(program), new Scope.LeftOver());
            case CHOSEN -> Answer.turn(ProposeScreen.choosing(program, by.copy()));
        };
    }

    /** The people are chosen. */
    Answer choosing(Submitted sent) {
        Caller by = sent.by();
        String program = sent.carried(ProposeScreen.Carries.class).program();
        Set<PersonId> people = chosen(sent);
        return people.size() > 1
                ? place(by, ProgramId.of(program), new Scope.Chosen(people))
                : Answer.errors(ProposeScreen.CHOSEN, by.copy().text("draft.pickTwo"));
    }

    private Set<PersonId> chosen(Submitted sent) {
        return sent.filled().people(ProposeScreen.CHOSEN).stream()
                .limit(ProposeScreen.MOST)
                .flatMap(user -> committee.people().find(sent.by().workspace(), user).stream())
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A draft goes away; its message says so, whoever threw it away. */
    Answer discard(Press press) {
        Caller by = press.by();
        DraftRef ref = DraftRef.read(press.subject());
        Matchmaker lead = committee.matchmaker(by, ref.program());
        if (!committee.isLead(lead)) {
            return committee.leadsOnly(by, Optional.of(ref.program()));
        }
        if (!drafts.discard(lead, ref.draft())) {
            return Answer.say(Message.saying(by.copy(), "draft.notDiscarded"));
        }
        drafts.show(lead, ref.draft()).ifPresent(view -> orders.tell(view.draft()));
        return Answer.nothing();
    }

    /** A round that waits for its channel goes no further; its message says so. */
    Answer stop(Press press) {
        Caller by = press.by();
        DraftRef ref = DraftRef.read(press.subject());
        Matchmaker lead = committee.matchmaker(by, ref.program());
        if (!committee.isLead(lead)) {
            return committee.leadsOnly(by, Optional.of(ref.program()));
        }
        return rounds.stop(lead, ref.draft())
                ? Answer.nothing()
                : Answer.say(Message.saying(by.copy(), "draft.notStopped"));
    }

    /** The draft as spreadsheets, in the messages of whoever pressed. */
    Answer files(Press press) {
        Caller by = press.by();
        DraftRef ref = DraftRef.read(press.subject());
        Matchmaker lead = committee.matchmaker(by, ref.program());
        if (!committee.isLead(lead)) {
            return committee.leadsOnly(by, Optional.of(ref.program()));
        }
        String key = orders.files(lead, ref.draft()) ? "draft.files.coming" : "draft.gone";
        return Answer.say(Message.saying(by.copy(), key));
    }

    private Answer place(Caller by, ProgramId program, Scope scope) {
        return switch (orders.place(committee.matchmaker(by, program), scope)) {
            case Placed.Taken _ -> Answer.say(Message.saying(by.copy(), "draft.asked"));
            case Placed.NotOpen _ -> committee.waits(by, committee.program(committee.matchmaker(by, program)));
            case Placed.NotALead _ -> committee.leadsOnly(by, Optional.of(program));
        };
    }
}
