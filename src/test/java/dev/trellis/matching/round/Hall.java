package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.gather.Turns;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;

/** Ana and Sam, who suit one another, and Hana, who lets the next round of Peers go out. */
final class Hall {
    final ApplicationContext house;
    final WorkspaceId workspace;
    final Drafts drafts;
    final Rounds rounds;
    final Offers offers;
    final Turns turns;
    final Cast cast;
    final Program peers;
    final Matchmaker hana;
    final Person ana;
    final Person sam;
    private final PublishDrafts beat;

    Hall(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.drafts = house.getBean(Drafts.class);
        this.rounds = house.getBean(Rounds.class);
        this.beat = house.getBean(PublishDrafts.class);
        this.offers = house.getBean(Offers.class);
        this.turns = house.getBean(Turns.class);
        this.cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        this.sam = cast.joins(peers, "Sam", Role.PEER, "sql>talks");
    }

    Draft run() {
        return ((Ran.Made) drafts.run(hana, new Scope.Everybody())).draft();
    }

    Draft published() {
        Draft draft = run();
        publish(draft);
        return draft;
    }

    void publish(Draft draft) {
        assertThat(rounds.publish(hana, draft.id(), draft.version())).isInstanceOf(Published.Begun.class);
        settle(draft);
    }

    void settle(Draft draft) {
        for (int i = 0; i < 200 && now(draft).state() == DraftState.PUBLISHING; i++) {
            beat.beat();
        }
    }

    Draft now(Draft draft) {
        return drafts.show(hana, draft.id()).orElseThrow().draft();
    }

    List<Kept> letters(Draft draft, Person person) {
        return house.getBean(Outbox.class)
                .find(workspace, new Subject(LeftOverLetters.ROOM, LeftOver.id(draft.id(), person.id())));
    }
}
