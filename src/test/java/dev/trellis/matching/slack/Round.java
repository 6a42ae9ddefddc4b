package dev.trellis.matching.slack;

import dev.trellis.TestHouse;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.schedule.Beat;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;

/** Hana leads Peers: Ana and Sam suit one another, so do Bo and Cy, and Eve is the fifth. */
public final class Round {
    public final Cast cast;
    public final Program peers;
    public final Matchmaker lead;
    public final Person hana;
    public final Person ana;
    public final Person sam;
    public final Person bo;
    public final Person cy;
    public final Person eve;
    private final ApplicationContext house;

    public Round(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.lead = cast.lead(peers);
        this.hana = house.getBean(People.class).get(workspace, lead.person());
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        this.sam = cast.joins(peers, "Sam", Role.PEER, "sql>talks");
        this.bo = cast.joins(peers, "Bo", Role.PEER, "go>rust");
        this.cy = cast.joins(peers, "Cy", Role.PEER, "rust>go");
        this.eve = cast.joins(peers, "Eve", Role.PEER);
    }

    public Draft draft() {
        return ((Ran.Made) house.getBean(Drafts.class).run(lead, new Scope.Everybody())).draft();
    }

    public String ref(Draft draft) {
        return DraftRef.of(draft).toString();
    }

    public Chair chair(Person person) {
        return new Chair(house, person);
    }

    /** A beat does all that is due. */
    public void beat(String name) {
        Beat beat = house.getBeansOfType(Beat.class).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        while (beat.beat() > 0) {
            // again, until nothing is due
        }
    }
}
