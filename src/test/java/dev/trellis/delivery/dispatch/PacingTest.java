package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@HouseTest
class PacingTest {
    /** Slack's 200 a minute with a little room. */
    private static final Duration BETWEEN_POSTS = Duration.ofMillis(309);

    private final Outbox outbox;
    private final WorkspaceId workspace;
    private final ApplicationContext house;

    PacingTest(Outbox outbox, WorkspaceId workspace, ApplicationContext house) {
        this.outbox = outbox;
        this.workspace = workspace;
        this.house = house;
    }

    @Test
    void postsLeaveEvenlySpacedAndNoMoreThanANearFewAreTaken() {
        for (int i = 0; i < 30; i++) outbox.put(post("U" + i));

        var taken = new PostOffice(house, workspace, 1).take();

        assertThat(taken).hasSize(7);
        assertThat(gaps(taken))
                .allSatisfy(gap -> assertThat(gap).isBetween(BETWEEN_POSTS, BETWEEN_POSTS.plusMillis(1)));
    }

    @Test
    void twoNodesShareOnePace() {
        for (int i = 0; i < 30; i++) outbox.put(post("U" + i));
        var first = new PostOffice(house, workspace, 1).take();

        var second = new PostOffice(house, workspace, 1).take();

        assertThat(first).hasSize(7);
        assertThat(second).as("what became free in between").hasSizeLessThan(3);
    }

    @Test
    void aConversationGetsOneMessageASecondAndOthersDoNotWaitForIt() {
        for (int i = 0; i < 20; i++) outbox.put(post("C1").version(i));
        outbox.put(post("U9"));
        var office = new PostOffice(house, workspace, 1);

        var taken = new java.util.ArrayList<>(office.take());
        taken.addAll(office.take());

        assertThat(taken).filteredOn(one -> one.claim().address().equals("C1")).hasSizeBetween(2, 4);
        assertThat(taken).filteredOn(one -> one.claim().address().equals("U9")).hasSize(1);
    }

    @Test
    void oneMethodsBroadcastDoesNotHoldUpAnotherNorAnotherWorkspace() {
        var other = TestHouse.newWorkspace(house).id();
        for (int i = 0; i < 60; i++) outbox.put(post("U" + i));
        outbox.put(Letter.home(workspace, "U1"));
        outbox.put(Letter.post(other, "test.note", "U1", new Subject("test", "1")));
        var office = new PostOffice(house, workspace, 1);
        office.take();

        assertThat(office.take())
                .anySatisfy(taken -> assertThat(taken.claim().kind()).isEqualTo("home"));
        assertThat(new PostOffice(house, other, 1).take()).hasSize(1);
    }

    private Letter post(String address) {
        return Letter.post(workspace, "test.note", address, new Subject("test", address + "-" + Math.random()));
    }

    private static List<Duration> gaps(List<Claims.Taken> taken) {
        return java.util.stream.IntStream.range(1, taken.size())
                .mapToObj(i -> taken.get(i).turnIn().minus(taken.get(i - 1).turnIn()))
                .toList();
    }
}
