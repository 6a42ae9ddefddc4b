package dev.trellis.matching.round;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.matching.gather.Turns;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells whoever a published draft leaves over, and lets them go first the next time. */
@Singleton
final class TellLeftOver {
    private final Sendings sendings;
    private final Outlooks outlooks;
    private final People people;
    private final Turns turns;
    private final Outbox outbox;
    private final Endings endings;

    TellLeftOver(Sendings sendings, Outlooks outlooks, People people, Turns turns, Outbox outbox, Endings endings) {
        this.sendings = sendings;
        this.outlooks = outlooks;
        this.people = people;
        this.turns = turns;
        this.outbox = outbox;
        this.endings = endings;
    }

    /** The next few; once nobody is left the draft is done. How many rows it worked on. */
    int tellSome(Draft draft) {
        List<LeftOver> untold = sendings.untold(draft);
        untold.forEach(left -> tell(draft, left));
        return untold.isEmpty() ? endings.end(draft) : untold.size();
    }

    private void tell(Draft draft, LeftOver left) {
        sendings.told(left);
        if (outlooks.isFree(draft.workspace(), draft.program(), left.person())
                && !sendings.offered(draft, left.person())) {
            turns.give(draft.workspace(), draft.program(), left.person());
            write(left, people.get(left.workspace(), left.person()));
        }
    }

    private void write(LeftOver left, Person reader) {
        Subject about = new Subject(LeftOverLetters.ROOM, left.id());
        outbox.put(Letter.post(left.workspace(), LeftOverLetters.LEFT_OVER, reader.slackId(), about)
                .notBefore(reader.week().atWork(endings.now())));
    }
}
