package dev.trellis.pairing.offer.slack;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.pairing.offer.Reply;
import dev.trellis.pairing.slack.Sentences;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Place;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/** An offer as a message, as it stands for one of the two. */
@Singleton
record OfferPaper(People people, Programs programs, Joining joining) {

    /** Whatever their message should read now; of an offer that is over no more than that, the rest comes in the morning. */
    Message now(OfferView view, Copy copy) {
        return switch (view.offer().state()) {
            case DRAFT, APPROVED, OFFERED -> view.mine().reply() == Reply.YES ? saidYes(view, copy) : asked(view, copy);
            case CONFIRMED -> Message.saying(copy, "pairing.offer.paired", "partner", mention(view));
            case DECLINED, EXPIRED, WITHDRAWN, DISCARDED ->
                view.mine().reply() == Reply.PASSED
                        ? Message.saying(
                                copy,
                                "pairing.offer.passed",
                                "name",
                                partner(view).name())
                        : Message.saying(copy, "pairing.offerOver", "partner", mention(view));
        };
    }

    Message asked(OfferView view, Copy copy) {
        Program program = program(view.offer());
        String first = program.kind() == Kind.PEERS ? "pairing.offer.peers" : "pairing.offer.mentors";
        Message.Draft draft = Message.in(copy)
                .line(
                        first,
                        "partner",
                        mention(view),
                        "lead",
                        people.get(program.workspace(), view.offer().lead()).name());
        return choices(draft, view, copy);
    }

    Message askedAgain(OfferView view, Copy copy) {
        Message.Draft draft = Message.in(copy).line("pairing.offer.again", "partner", mention(view));
        return choices(draft, view, copy);
    }

    /** The same text for every cause; who passed, or has another partner, does not read that they go first. */
    Message over(OfferView view, Copy copy) {
        boolean first = view.mine().reply() != Reply.PASSED && takesPart(view) && !view.besides();
        Message.Draft draft = Message.in(copy)
                .line("pairing.offerOver", "partner", mention(view))
                .line(first ? "pairing.offerOver.first" : "pairing.offerOver.normal");
        if (takesPart(view)) {
            String program = view.offer().program().toString();
            draft.quietButtons(
                    program,
                    Button.press("joining.change", program, "pairing.seeProfile"),
                    Button.press("joining.pause", program));
        }
        return draft.done();
    }

    private Message saidYes(OfferView view, Copy copy) {
        String offer = view.offer().id().toString();
        return Message.in(copy)
                .line(
                        "pairing.offer.yes",
                        "partner",
                        mention(view),
                        "name",
                        partner(view).name())
                .quietButtons(offer, Button.press("pairing.takeBack", offer))
                .done();
    }

    private Message choices(Message.Draft draft, OfferView view, Copy copy) {
        Program program = program(view.offer());
        if (!view.why().isBlank()) {
            draft.line("pairing.offer.why", "why", view.why());
        }
        if (!takesPart(view)) {
            draft.line("pairing.offer.invited", "program", program.name());
        }
        shown(draft, view, program).quote(Sentences.of(view.line(), new Mention(me(view).slackId()), copy));
        return buttons(draft, view)
                .small(
                        "pairing.offer.small",
                        "partner",
                        partner(view).name(),
                        "me",
                        me(view).name(),
                        "day",
                        expires(view))
                .done();
    }

    private Message.Draft shown(Message.Draft draft, OfferView view, Program program) {
        if (!program.listed() || view.mine().quiet()) {
            return draft.line("pairing.offer.private", "partner", mention(view));
        }
        int members = program.place().members();
        String key = members > 0 ? "pairing.offer.channel" : "pairing.offer.channel.uncounted";
        return draft.line(key, "place", new Place(program.channel()), "count", members);
    }

    private Message.Draft buttons(Message.Draft draft, OfferView view) {
        String offer = view.offer().id().toString();
        String program = view.offer().program().toString();
        Button yes = Button.press("pairing.yes", new Asked(view).value());
        Button change = Button.press("pairing.line", offer);
        Button pass = Button.press("pairing.pass", offer);
        return takesPart(view)
                ? draft.buttons(program, yes, change, pass, Button.press("joining.pause", program))
                : draft.buttons(program, yes, change, pass);
    }

    private boolean takesPart(OfferView view) {
        return joining.of(
                        view.offer().workspace(),
                        view.offer().program(),
                        view.mine().person())
                .filter(Participation::takesPart)
                .isPresent();
    }

    private LocalDate expires(OfferView view) {
        Instant at = view.offer().expiresAt();
        return at == null ? LocalDate.EPOCH : at.atZone(me(view).zone()).toLocalDate();
    }

    private Person me(OfferView view) {
        return people.get(view.offer().workspace(), view.mine().person());
    }

    private Person partner(OfferView view) {
        return people.get(view.offer().workspace(), view.partner());
    }

    private Mention mention(OfferView view) {
        return new Mention(partner(view).slackId());
    }

    private Program program(Offer offer) {
        return programs.get(offer.workspace(), offer.program());
    }
}
