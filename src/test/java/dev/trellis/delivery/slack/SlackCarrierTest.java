package dev.trellis.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.dispatch.Carrier;
import dev.trellis.delivery.dispatch.Carrier.Spot;
import dev.trellis.delivery.dispatch.Outcome;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.reply.Hook;
import dev.trellis.slack.reply.Replies;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackCarrierTest {
    private static final Subject SUBJECT = new Subject("test", "1");
    private static TinySlack slack;
    private static ApplicationContext house;
    private static WorkspaceId workspace;

    @BeforeAll
    static void start() {
        slack = new TinySlack();
        house = TestHouse.start(Map.of(
                "SLACK_API_URL", slack.url(),
                "trellis.delivery.enabled", "false",
                "trellis.schedule.enabled", "false"));
        workspace = TestHouse.newWorkspace(house).id();
    }

    @AfterAll
    static void stop() {
        house.close();
        slack.close();
    }

    @BeforeEach
    void friendly() {
        slack.willSay("{\"ok\":true,\"members\":[],\"channel\":\"D1\",\"ts\":\"17.5\"}");
    }

    @Test
    void aPostCarriesItsLettersIdUnfurlsNothingAndComesBackWithItsPlace() {
        var letter = post();

        assertThat(send(letter, Spot.NONE)).isEqualTo(new Outcome.Done("D1", "17.5", Map.of()));

        assertThat(slack.calls("chat.postMessage").getLast())
                .contains("channel=U1", "unfurl_links=0", "unfurl_media=0")
                .contains("{\"event_type\":\"trellis_letter\",\"event_payload\":{\"letter\":\"" + letter.id() + "\"}}");
    }

    @Test
    void aPersonReadsTheirOwnClockAndAChannelEverybodysOwn() {
        send(post(), Spot.NONE);
        send(Letter.post(workspace, TestNote.KIND, "C1", SUBJECT), Spot.NONE);

        var calls = slack.calls("chat.postMessage");
        assertThat(calls.get(calls.size() - 2)).doesNotContain("\"type\":\"date\"");
        assertThat(calls.getLast()).contains("\"type\":\"date\"");
    }

    @Test
    void anUpdateComesAfterTheAnswerToAClickOnTheSameMessage() {
        var update = Letter.update(workspace, TestNote.KIND, "U1", SUBJECT);
        var click = new Hook("{}", Optional.of(new SlackButton.Spot("D1", "17.6")));
        house.getBean(Replies.class).keep(workspace, slack.url(), List.of(click));

        assertThat(send(update, new Spot("D1", "17.6"))).isInstanceOf(Outcome.NotSent.class);
        assertThat(send(update, new Spot("D1", "17.7"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anUpdateDuringWhichSomebodyClicksIsFollowedByAnother() {
        var update = Letter.update(workspace, TestNote.KIND, "U1", new Subject("test", "clicked"));
        var spot = new Spot("D1", "17.8");

        click(spot);
        send(update, spot);
        assertThat(waiting(update)).as("it was drawn after that click").isEmpty();

        slack.willReply(exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/chat.update")) click(spot);
            TinySlack.send(exchange, 200, "{\"ok\":true}");
        });
        send(update, spot);
        assertThat(waiting(update))
                .singleElement()
                .satisfies(kept -> assertThat(kept.letter().operation()).isEqualTo(Operation.UPDATE));
    }

    /** One that is answered at once. */
    private static void click(Spot spot) {
        var replies = house.getBean(Replies.class);
        var message = new SlackButton.Spot(spot.conversation(), spot.ts());
        replies.show(replies.keep(workspace, slack.url(), List.of(new Hook("{}", Optional.of(message)))));
        Awaitility.await().until(() -> !replies.isOnItsWay(workspace, message));
    }

    private static List<Kept> waiting(Letter letter) {
        return house.getBean(Outbox.class).find(workspace, letter.subject());
    }

    @Test
    void whenThereIsNothingLeftToSayThereIsNoParcel() {
        var over = Letter.post(workspace, TestNote.KIND, "U1", new Subject("test", "over"));

        assertThat(carrier().pack(over, Spot.NONE)).isEmpty();
    }

    @Test
    void anUpdateGoesToThePlaceOfThePost() {
        var spot = new Spot("D7", "3.3");

        assertThat(send(Letter.update(workspace, TestNote.KIND, "U1", SUBJECT), spot))
                .isEqualTo(new Outcome.Done("D7", "3.3", Map.of()));
        assertThat(slack.calls("chat.update").getLast())
                .contains("channel=D7", "ts=3.3")
                .doesNotContain("metadata");
    }

    @Test
    void whatSlackSaysOfAChannelComesBackAsFacts() {
        slack.willSay("{\"ok\":true,\"channel\":{\"id\":\"C9\",\"name\":\"peers\",\"is_ext_shared\":true,"
                + "\"is_member\":true,\"num_members\":43}}");

        var done = (Outcome.Done) send(Letter.look(workspace, "C9", SUBJECT), Spot.NONE);

        assertThat(done.conversation()).isEqualTo("C9");
        assertThat(done.facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "name", "peers",
                        "members", "43",
                        "shared", "true",
                        "member", "true",
                        "general", "false",
                        "archived", "false",
                        "private", "false"));
        assertThat(slack.calls("conversations.info").getLast()).contains("include_num_members=1");
    }

    @Test
    void aGroupIsOpenedWithAllOfItsPeople() {
        slack.willSay("{\"ok\":true,\"channel\":{\"id\":\"G1\"}}");

        assertThat(send(Letter.open(workspace, SUBJECT, "U1", "U2"), Spot.NONE))
                .isEqualTo(new Outcome.Done("G1", "", Map.of()));
        assertThat(slack.calls("conversations.open").getLast()).contains("users=U1,U2");
    }

    @Test
    void beingInAChannelAlreadyIsFine() {
        slack.willSay(
                "{\"ok\":true,\"warning\":\"already_in_channel\",\"channel\":{\"id\":\"C1\",\"name\":\"peers\"}}");

        assertThat(send(Letter.join(workspace, "C1", SUBJECT), Spot.NONE)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatSlackRefusesForGoodIsToldApartFromWhatItRefusesForNow() {
        assertThat(said("is_archived")).isEqualTo(new Outcome.Refused("is_archived"));
        assertThat(said("user_disabled")).isEqualTo(new Outcome.Refused("user_disabled"));
        assertThat(said("token_revoked")).isEqualTo(new Outcome.TokenRefused("token_revoked"));
        assertThat(said("internal_error")).isEqualTo(new Outcome.Unclear("internal_error"));
        assertThat(said("rate_limited")).isInstanceOf(Outcome.TooFast.class);
    }

    @Test
    void aMessageThatIsNotThereAnyMoreIsGone() {
        slack.willSay("{\"ok\":false,\"error\":\"message_not_found\"}");

        assertThat(send(Letter.update(workspace, TestNote.KIND, "U1", SUBJECT), new Spot("D1", "1.1")))
                .isEqualTo(new Outcome.Gone("message_not_found"));
    }

    @Test
    void tooManyRequestsBringTheTimeToWait() {
        slack.willReply(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "17");
            TinySlack.send(exchange, 429, "");
        });

        assertThat(send(post(), Spot.NONE)).isEqualTo(new Outcome.TooFast(Duration.ofSeconds(17)));
    }

    @Test
    void anAnswerThatIsNoneLeavesItUnclear() {
        slack.willFail(503);
        assertThat(send(post(), Spot.NONE)).isEqualTo(new Outcome.Unclear("http 503"));

        slack.willReply(HttpExchange::close);
        assertThat(send(post(), Spot.NONE)).as("reset after it was received").isInstanceOf(Outcome.Unclear.class);
    }

    @Test
    void whatCannotBeReadIsNoAnswer() {
        for (var body : List.of("", "<html>", "null", "{\"ok\":tr")) {
            slack.willSay(body);

            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> send(post(), Spot.NONE)))
                    .as("the sender takes it for unclear: " + body)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    private static Outcome said(String error) {
        slack.willSay("{\"ok\":false,\"error\":\"" + error + "\"}");
        return send(post(), Spot.NONE);
    }

    private static Letter post() {
        return Letter.post(workspace, TestNote.KIND, "U1", SUBJECT);
    }

    private static Outcome send(Letter letter, Spot where) {
        return carrier().pack(letter, where).orElseThrow().send();
    }

    private static Carrier carrier() {
        return house.getBean(Carrier.class);
    }
}
