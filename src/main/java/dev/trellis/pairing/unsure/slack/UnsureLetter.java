package dev.trellis.pairing.unsure.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.unsure.Unsure;
import dev.trellis.pairing.unsure.UnsureLetters;
import dev.trellis.people.People;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Asks a lead which pairs' messages are sent again; settled meanwhile, it is not sent. */
@Singleton
record UnsureLetter(Unsure unsure, People people) implements SlackLetter {
    /** So many pairs are named; an hour without Slack may leave hundreds. */
    private static final int NAMED = 10;

    @Override
    public String kind() {
        return UnsureLetters.KIND;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        ProgramId program = UnsureLetters.program(letter);
        List<Pair> pairs = unsure.pairs(letter.workspace(), program);
        boolean settled = letter.operation() == Operation.POST && pairs.isEmpty();
        return settled ? Optional.empty() : Optional.of(text(program, pairs, copy));
    }

    /** As things stand now. */
    Message text(WorkspaceId workspace, ProgramId program, Copy copy) {
        return text(program, unsure.pairs(workspace, program), copy);
    }

    private Message text(ProgramId program, List<Pair> pairs, Copy copy) {
        if (pairs.isEmpty()) {
            return Message.saying(copy, "pairing.unsure.settled");
        }
        Message.Draft draft =
                Message.in(copy).line("pairing.unsure", "count", pairs.size()).line("pairing.unsure.next");
        pairs.stream().limit(NAMED).forEach(pair -> draft.line("pairing.unsure.pair", named(pair)));
        if (pairs.size() > NAMED) {
            draft.line("pairing.unsure.more", "count", pairs.size() - NAMED);
        }
        String id = program.toString();
        return draft.buttons(
                        id,
                        Button.press("pairing.areThere", id, "pairing.found.button"),
                        Button.press("pairing.sendAgain", id, "pairing.again.button"))
                .done();
    }

    private Object[] named(Pair pair) {
        PersonId first = pair.first();
        return new Object[] {"one", name(pair, first), "other", name(pair, pair.partnerOf(first))};
    }

    private String name(Pair pair, PersonId person) {
        return people.get(pair.workspace(), person).name();
    }
}
