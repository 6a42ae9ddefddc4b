package dev.trellis.matching.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Scope;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HouseTest
@Tag("database")
class OrdersTest {
    private final Orders orders;
    private final FillOrders beat;
    private final OrderRepository repository;
    private final Program peers;
    private final Matchmaker hana;
    private final Person ana;
    private final Person sam;

    OrdersTest(Orders orders, FillOrders beat, OrderRepository repository, Cast cast, WorkspaceId workspace) {
        this.orders = orders;
        this.beat = beat;
        this.repository = repository;
        this.peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        this.ana = cast.joins(peers, "Ana", Role.PEER, "talks>sql");
        this.sam = cast.joins(peers, "Sam", Role.PEER, "sql>talks");
    }

    @Test
    void whatIsAskedForIsMadeByTheBeatOnce() {
        Order order = placed(new Scope.Everybody());
        assertThat(beat.nextDue()).isPresent();

        fill();

        Order made = orders.find(order.workspace(), order.id()).orElseThrow();
        assertThat(made.state()).isEqualTo(Order.State.MADE);
        assertThat(repository.findByWorkspaceAndDraft(order.workspace(), Objects.requireNonNull(made.draft())))
                .containsExactly(made);
        assertThatThrownBy(() -> made.after(new Ran.Nobody())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theChosenPeopleAreKept() {
        Order order = placed(new Scope.Chosen(Set.of(ana.id(), sam.id())));

        Order kept = orders.find(order.workspace(), order.id()).orElseThrow();

        assertThat(kept.scope()).isEqualTo(new Scope.Chosen(Set.of(ana.id(), sam.id())));
        assertThat(placed(new Scope.LeftOver()).scope()).isEqualTo(new Scope.LeftOver());
    }

    @Test
    void fewerThanTwoPeopleAreNobody() {
        Order order = placed(new Scope.Chosen(Set.of(ana.id())));

        fill();

        assertThat(orders.find(order.workspace(), order.id()).orElseThrow().state())
                .isEqualTo(Order.State.NOBODY);
    }

    @Test
    void onlyALeadAsks() {
        Matchmaker other = new Matchmaker(peers.workspace(), peers.id(), ana.id());

        assertThat(orders.place(other, new Scope.Everybody())).isInstanceOf(Placed.NotALead.class);
    }

    @Test
    void anotherWorkspaceSeesNoOrder() {
        Order order = placed(new Scope.Everybody());

        assertThat(orders.find(WorkspaceId.make(), order.id())).isEmpty();
    }

    private Order placed(Scope scope) {
        return ((Placed.Taken) orders.place(hana, scope)).order();
    }

    private void fill() {
        while (beat.beat() > 0) {
            // again, until nothing is due
        }
    }
}
