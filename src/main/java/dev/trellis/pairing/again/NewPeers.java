package dev.trellis.pairing.again;

import dev.trellis.joining.Joining;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairState;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.Places;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Lets somebody look for a new peer at once, whatever became of the old pair. */
@Singleton
public class NewPeers {
    private final Pairs pairs;
    private final Places places;
    private final Joining joining;
    private final Programs programs;

    NewPeers(Pairs pairs, Places places, Joining joining, Programs programs) {
        this.pairs = pairs;
        this.places = places;
        this.joining = joining;
        this.programs = programs;
    }

    /** One of the two is available for the next pairs; a pair that is only paused no longer holds their places. */
    @Transactional
    public Looking look(WorkspaceId workspace, PairId id, PersonId who) {
        Optional<Pair> one = pairs.find(workspace, id).filter(pair -> pair.has(who));
        return one.map(pair -> goesOn(pair) ? new Looking.GoesOn(pair) : look(pair, who))
                .orElseGet(Looking.NotYours::new);
    }

    private Looking look(Pair pair, PersonId who) {
        Program program = programs.get(pair.workspace(), pair.program());
        if (!program.isOpen()) {
            return new Looking.Closed();
        }
        boolean paused = asTheyKnow(pair, who) == PairState.PAUSED;
        pairs.makeRoom(pair.workspace(), pair.id(), who);
        if (places.room(pair.workspace(), program.id(), who).isFull()) {
            return new Looking.Full();
        }
        return joining.lookAgain(pair.workspace(), program.id(), who)
                .<Looking>map(day -> new Looking.Waiting(program, day, paused))
                .orElseGet(() -> new Looking.NotIn(program));
    }

    /** An end that they were not told of yet changes nothing for them. */
    private PairState asTheyKnow(Pair pair, PersonId who) {
        return pairs.knownTo(pair.workspace(), who).stream()
                .filter(known -> known.id().equals(pair.id()))
                .map(Pair::state)
                .findFirst()
                .orElse(pair.state());
    }

    private static boolean goesOn(Pair pair) {
        return pair.state().live() && pair.state() != PairState.PAUSED;
    }
}
