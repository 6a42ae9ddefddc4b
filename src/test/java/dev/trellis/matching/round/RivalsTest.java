package dev.trellis.matching.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.desk.Edit;
import dev.trellis.matching.desk.Edited;
import dev.trellis.matching.desk.Edits;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.orders.Order;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.orders.Placed;
import dev.trellis.people.Person;
import dev.trellis.schedule.Beat;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several drafts of one program: whoever is published first asks, and nobody is asked by two. */
@HouseTest
@Tag("database")
class RivalsTest {
    private final Hall hall;
    private final Person bo;
    private final Person cy;

    RivalsTest(ApplicationContext house, WorkspaceId workspace) {
        this.hall = new Hall(house, workspace);
        this.bo = hall.cast.joins(hall.peers, "Bo", Role.PEER, "go>rust");
        this.cy = hall.cast.joins(hall.peers, "Cy", Role.PEER, "rust>go");
    }

    @Test
    void aDraftThatAsksTheSamePeopleIsOvertaken() {
        Draft older = hall.run();
        hall.publish(hall.run());

        assertThat(hall.now(older).state()).isEqualTo(DraftState.OVERTAKEN);
        assertThat(hall.rounds.publish(hall.hana, older.id(), older.version())).isInstanceOf(Published.Overtaken.class);
        assertThat(hall.house.getBean(Edits.class).edit(hall.hana, older.id(), 1, new Edit.Later(hall.ana.id())))
                .isInstanceOf(Edited.Over.class);
        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).hasSize(2);
    }

    @Test
    void whatHappensToTheNewerOneHappensToNobodyElse() {
        Draft older = hall.run();
        Draft newer = hall.run();

        hall.publish(older);

        assertThat(hall.now(newer).state()).isEqualTo(DraftState.OVERTAKEN);
    }

    @Test
    void draftsOfOtherPeopleStayAsTheyAre() {
        Draft one = made(hall.ana, hall.sam);
        Draft other = made(bo, cy);

        hall.publish(one);
        assertThat(hall.now(other).isOpen()).isTrue();
        hall.publish(other);

        assertThat(hall.offers.askedIn(hall.workspace, hall.peers.id())).hasSize(2);
    }

    @Test
    void whoIsOnlyLeftOverByADraftIsEnough() {
        Draft alone = made(hall.ana, hall.sam, bo);
        Draft other = made(bo, cy);

        hall.publish(other);

        assertThat(hall.now(alone).state()).isEqualTo(DraftState.OVERTAKEN);
    }

    @Test
    void pairsAreMadeOnlyOnceItIsKnownWhoIsBeingAsked() {
        Draft draft = hall.run();
        hall.rounds.publish(hall.hana, draft.id(), 0);
        Order order = ((Placed.Taken) orders().place(hall.hana, new Scope.Everybody())).order();

        beat("make pairs that were asked for");
        assertThat(find(order).state()).isEqualTo(Order.State.PLACED);

        hall.settle(draft);
        beat("make pairs that were asked for");
        assertThat(find(order).state()).isEqualTo(Order.State.NOBODY);
    }

    @Test
    void ofTwoPublishedAtOnceOneGoesOut() throws Exception {
        List<Callable<Published>> both = new ArrayList<>();
        for (Draft draft : List.of(hall.run(), hall.run())) {
            both.add(() -> hall.rounds.publish(hall.hana, draft.id(), 0));
        }
        List<Published> came = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Published> one : threads.invokeAll(both)) {
                came.add(one.get());
            }
        }

        assertThat(came)
                .hasAtLeastOneElementOfType(Published.Begun.class)
                .hasAtLeastOneElementOfType(Published.Overtaken.class);
    }

    private Draft made(Person... people) {
        Set<PersonId> ids = Stream.of(people).map(Person::id).collect(Collectors.toSet());
        return ((Ran.Made) hall.drafts.run(hall.hana, new Scope.Chosen(ids))).draft();
    }

    private Orders orders() {
        return hall.house.getBean(Orders.class);
    }

    private Order find(Order order) {
        return orders().find(hall.workspace, order.id()).orElseThrow();
    }

    private void beat(String name) {
        hall.house.getBeansOfType(Beat.class).stream()
                .filter(each -> each.name().equals(name))
                .forEach(Beat::beat);
    }
}
