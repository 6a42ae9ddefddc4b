package dev.trellis.pairing.offer.slack;

import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Refusal;
import dev.trellis.program.Program;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.List;

/** A lead picks two people, and may say why these two. */
final class PairPeopleScreen {
    static final String ID = "pairing.people";
    static final String PROGRAM = "program";
    static final String ONE = "one";
    static final String OTHER = "other";
    static final String WHY = "why";

    private PairPeopleScreen() {}

    /** The program when there is no choice, else "". */
    record Carries(String program) {}

    /** {@code chosen} is the program next to which the button was pressed, or "". */
    static Screen screen(List<Program> led, String chosen, Copy copy) {
        boolean several = led.size() > 1;
        String only = several ? "" : led.getFirst().id().toString();
        Screen screen = Screen.modal(ID, copy).carrying(new Carries(only));
        if (several) {
            boolean known =
                    led.stream().anyMatch(program -> program.id().toString().equals(chosen));
            screen.ask(Field.pick(
                            PROGRAM, led.stream().map(PairPeopleScreen::option).toList())
                    .startingWith(known ? chosen : ""));
        }
        return screen.ask(Field.someone(ONE).seenBy("pairing.people.who"))
                .ask(Field.someone(OTHER))
                .ask(Field.write(WHY, Proposal.WHY).optional());
    }

    private static Field.Option option(Program program) {
        return new Field.Option(program.id().toString(), program.name());
    }

    static String program(Carries carries, Filled filled) {
        return carries.program().isEmpty() ? filled.choice(PROGRAM) : carries.program();
    }

    /** The copy key that says a reason, and what to do about it. */
    static String sentence(Refusal.Reason reason) {
        return switch (reason) {
            case SAME_PERSON -> "pairing.refused.samePerson";
            case NOT_OPEN -> "pairing.refused.notOpen";
            case BOT -> "pairing.refused.bot";
            case STRANGER -> "pairing.refused.stranger";
            case GONE -> "pairing.refused.gone";
            case GUEST -> "pairing.refused.guest";
            case LEFT -> "pairing.refused.left";
            case AWAY -> "pairing.refused.away";
            case TWO_MENTEES -> "pairing.refused.twoMentees";
            case TWO_MENTORS -> "pairing.refused.twoMentors";
            case KEPT_APART -> "pairing.refused.keptApart";
            case WHY_TOO_LONG -> "pairing.refused.whyTooLong";
            case LIVE_PAIR -> "pairing.refused.livePair";
            case OPEN_OFFER -> "pairing.refused.openOffer";
            case FULL -> "pairing.refused.full";
        };
    }
}
