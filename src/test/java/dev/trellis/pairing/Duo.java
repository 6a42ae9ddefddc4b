package dev.trellis.pairing;

import dev.trellis.delivery.Letter;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.List;

/** Ana and Ben, who joined Ivo's program of peers and become a pair when a test says so. */
public final class Duo {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Person ivo;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    public Duo(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        Crowd crowd = house.getBean(Crowd.class);
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben", "America/New_York");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
        Joining joining = house.getBean(Joining.class);
        joining.join(workspace, peers.id(), ana.id(), new Application(Role.PEER, "public speaking", "SQL tuning"));
        joining.join(workspace, peers.id(), ben.id(), new Application(Role.PEER, "SQL tuning", "public speaking"));
    }

    public ApplicationContext house() {
        return house;
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    public Person ivo() {
        return ivo;
    }

    public Person ana() {
        return ana;
    }

    public Person ben() {
        return ben;
    }

    public Program peers() {
        return peers;
    }

    public Mail mail() {
        return house.getBean(Mail.class);
    }

    public Clock clock() {
        return house.getBean(Clock.class);
    }

    /** Both said yes; Ana stays out of the channel if she likes to. */
    Pair confirmed(boolean quiet) {
        house.getBean(Places.class).take(workspace, peers.id(), Couple.of(ana.id(), ben.id()));
        return pairs().confirm(
                        workspace,
                        peers.id(),
                        new Approved(ana.id(), new OwnLine("public speaking", "SQL tuning"), quiet),
                        new Approved(ben.id(), new OwnLine("SQL tuning", "public speaking"), false));
    }

    /** Everything that introduces them arrived. */
    public Pair forming() {
        Pair pair = confirmed(false);
        mail().done(introductions(pair).getFirst(), "CPEERS", "1.1");
        mail().done(openings(pair).getFirst(), "GTWO", "");
        mail().done(talks(pair).getFirst(), "GTWO", "1.2");
        return now(pair);
    }

    public Pair now(Pair pair) {
        return pairs().get(workspace, pair.id());
    }

    List<Letter> introductions(Pair pair) {
        return mail().about(workspace, pair.id().toString(), PairLetters.INTRODUCTION);
    }

    List<Letter> openings(Pair pair) {
        return mail().openings(workspace, pair.id().toString());
    }

    List<Letter> talks(Pair pair) {
        return mail().about(workspace, pair.id().toString(), PairLetters.FIRST_TALK);
    }

    List<Letter> troubles(Pair pair) {
        return mail().about(workspace, pair.id() + "/lead", PairLetters.TROUBLE);
    }

    List<Letter> overs(Pair pair) {
        return pair.couple().both().stream()
                .flatMap(person -> mail().about(workspace, pair.sideOf(person), PairLetters.OVER).stream())
                .toList();
    }

    private Pairs pairs() {
        return house.getBean(Pairs.class);
    }
}
