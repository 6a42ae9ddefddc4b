package dev.trellis.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.trellis.HouseTest;
import dev.trellis.slack.FakeSlack;
import dev.trellis.slack.SlackApi;
import dev.trellis.slack.SlackButton.Spot;
import dev.trellis.workspace.Secrets;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HouseTest
class RepliesTest {
    private static final String BODY = "{\"text\":\"Saved.\",\"blocks\":[],\"replace_original\":true}";
    private static final Hook HOOK = new Hook(BODY, Optional.of(new Spot("C1", "1.2")));

    private final List<String> changed = new CopyOnWriteArrayList<>();
    private final FakeSlack slack = new FakeSlack();
    private final SlackApi api = slack.api();
    private final ApplicationContext house;
    private final ReplyRepository repository;
    private final WorkspaceId workspace;

    RepliesTest(ApplicationContext house, ReplyRepository repository, WorkspaceId workspace) {
        this.house = house;
        this.repository = repository;
        this.workspace = workspace;
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void whatIsKeptIsShownAtOnceAndForgotten() {
        Replies replies = in(Duration.ZERO);

        replies.show(replies.keep(workspace, slack.url("/hooks/1"), List.of(HOOK)));

        await().until(() -> kept().isEmpty());
        assertThat(slack.asked("/hooks/1"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo(BODY));
    }

    @Test
    void urlAndWordsAreSealedAtRest() {
        in(Duration.ZERO).keep(workspace, slack.url("/hooks/secret"), List.of(HOOK));

        assertThat(kept()).singleElement().satisfies(reply -> {
            assertThat(reply.sealedUrl()).doesNotContain("secret");
            assertThat(reply.sealedBody()).doesNotContain("Saved");
        });
    }

    @Test
    void whatACrashLeftBehindIsShownByTheBeatAndOnlyThen() {
        in(Duration.ZERO).keep(workspace, slack.url("/hooks/2"), List.of(HOOK));

        in(Duration.ofSeconds(20)).repeat();
        assertThat(slack.asked("/hooks/2")).isEmpty();

        RepeatReplies beat = new RepeatReplies(in(Duration.ofSeconds(40)));
        while (beat.beat() > 0) assertThat(beat.nextDue()).isEmpty();
        assertThat(slack.asked("/hooks/2")).hasSize(1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void twoNodesShowItOnce() {
        in(Duration.ZERO).keep(workspace, slack.url("/hooks/3"), List.of(HOOK));

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(
                                () -> in(Duration.ofSeconds(40)).repeat()),
                        CompletableFuture.runAsync(
                                () -> in(Duration.ofSeconds(40)).repeat()))
                .join();

        assertThat(slack.asked("/hooks/3")).hasSize(1);
    }

    @Test
    void aSlackThatIsDownIsAskedAgainUntilTheUrlHasNoUsesLeft() {
        slack.replies(exchange -> FakeSlack.send(exchange, 500, "down"));
        in(Duration.ZERO).keep(workspace, slack.url("/hooks/4"), List.of(HOOK));

        for (int minute = 1; minute <= 10; minute++)
            in(Duration.ofMinutes(minute)).repeat();

        assertThat(slack.asked("/hooks/4")).hasSize(4);
        assertThat(changed).containsExactly("C1 1.2 Saved.");
        assertThat(kept()).isEmpty();
    }

    @Test
    void afterHalfAnHourTheMessageItselfIsChanged() {
        in(Duration.ZERO).keep(workspace, slack.url("/hooks/5"), List.of(HOOK));

        in(Duration.ofMinutes(31)).repeat();

        assertThat(slack.asked("/hooks/5")).isEmpty();
        assertThat(changed).containsExactly("C1 1.2 Saved.");
    }

    /** As after a rotation whose old key was taken away too soon. */
    @Test
    void oneThatDoesNotOpenHoldsUpNoOtherAndIsGivenUpInTheEnd() {
        Replies replies = in(Duration.ZERO);
        for (var kept : replies.keep(workspace, slack.url("/hooks/6"), List.of(HOOK))) {
            repository.deleteByWorkspaceIdAndId(workspace, kept.reply().id());
            repository.save(closed(kept.reply()));
        }
        in(Duration.ofSeconds(1)).keep(workspace, slack.url("/hooks/7"), List.of(HOOK));

        in(Duration.ofSeconds(40)).repeat();
        assertThat(slack.asked("/hooks/7")).hasSize(1);
        assertThat(kept()).hasSize(1);

        in(Duration.ofMinutes(31)).repeat();
        assertThat(kept()).isEmpty();
    }

    @Test
    void onlySlackIsSpokenTo() {
        List<String> urls = List.of(
                "https://hooks.slack.com.evil.example/x",
                "https://evil.example/hooks.slack.com",
                "http://hooks.slack.com/plain",
                "https://hooks.slack.com@evil.example/x",
                "file:///etc/passwd",
                "not an url",
                "");

        ResponseUrls to = new ResponseUrls(api);

        assertThat(urls).allSatisfy(url -> assertThat(to.send(url, BODY)).isEqualTo(ResponseUrls.Result.NEVER));
    }

    private static Reply closed(Reply reply) {
        String no = "1.lost." + "A".repeat(60);
        return new Reply(reply.id(), reply.workspaceId(), no, no, reply.message(), reply.tried());
    }

    @Test
    void aClickIsKnownForHalfAnHourWithoutItsWords() {
        Replies replies = in(Duration.ZERO);
        Spot message = HOOK.message().orElseThrow();
        replies.show(replies.keep(workspace, slack.url("/hooks/8"), List.of(HOOK)));
        await().until(() -> !replies.isOnItsWay(workspace, message));

        assertThat(replies.to(workspace, message)).hasSize(1);
        assertThat(replies.to(workspace, new Spot("C1", "1.3"))).isEmpty();
        assertThat(repository.about(workspace, "C1", "1.2")).singleElement().satisfies(reply -> {
            assertThat(reply.sealedBody()).isEmpty();
            assertThat(reply.sealedUrl()).isEmpty();
        });

        in(Duration.ofMinutes(29)).repeat();
        assertThat(replies.to(workspace, message)).hasSize(1);
        in(Duration.ofMinutes(31)).repeat();
        assertThat(replies.to(workspace, message)).isEmpty();
        assertThat(slack.asked("/hooks/8")).hasSize(1);
        assertThat(changed).isEmpty();
    }

    private List<Reply> kept() {
        return repository.due(house.getBean(Clock.class).instant().plus(Duration.ofDays(1)), 1_000).stream()
                .filter(reply -> reply.workspaceId().equals(workspace) && !reply.isShown())
                .toList();
    }

    private Replies in(Duration later) {
        Secrets secrets = house.getBean(Secrets.class);
        MessageChanges changes = (where, spot, now) -> {
            if (where.equals(workspace)) changed.add(spot.channel() + " " + spot.ts() + " " + now.text());
        };
        Shows shows = new Shows(new ResponseUrls(api), secrets, Optional.of(changes));
        return new Replies(repository, secrets, Clock.offset(house.getBean(Clock.class), later), shows);
    }
}
