package dev.trellis.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPushResponse;
import dev.trellis.playground.Place;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Json;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final String ANA = "U0ANA000000";
    private static final String BUTTON =
            "{'type':'actions','block_id':'b','elements':[{'type':'button','action_id':'more',"
                    + "'text':{'type':'plain_text','text':'More'}}]}";
    private static final String INPUT = "{'type':'input','block_id':'note','label':{'type':'plain_text','text':'Note'},"
            + "'dispatch_action':true,'element':{'type':'plain_text_input','action_id':'note'}}";

    private PretendHouse house;
    private Seat ana;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
        ana = house.slack().as("ana");
    }

    @Test
    void aTriggerOpensOneViewOnce() throws Exception {
        var trigger = trigger();

        assertThat(open(trigger, BUTTON).isOk()).isTrue();
        assertThat(open(trigger, BUTTON).getError()).isEqualTo("exchanged_trigger_id");
        assertThat(open("1.T.made-up", BUTTON).getError()).isEqualTo("invalid_trigger_id");
        assertThat(ana.modals()).hasSize(1);
    }

    @Test
    void aTriggerIsWorthNothingAfterThreeSeconds() throws Exception {
        var trigger = trigger();
        Thread.sleep(3_050);

        assertThat(open(trigger, BUTTON).getError()).isEqualTo("expired_trigger_id");
    }

    @Test
    void modalsStackUpToThree() throws Exception {
        open(trigger(), BUTTON);
        assertThat(push(more()).isOk()).isTrue();
        assertThat(push(more()).getView().getRootViewId())
                .isEqualTo(ana.modals().getFirst().id());
        assertThat(push(more()).getError()).isEqualTo("push_limit_reached");

        ana.close();
        assertThat(ana.modals()).hasSize(2);
        assertThat(push(trigger()).getError()).isEqualTo("not_found");
    }

    @Test
    void anUpdateKeepsWhatWasEnteredAndRefusesAnOldHash() throws Exception {
        var opened = open(trigger(), INPUT).getView();
        ana.press(
                Place.of(ana.modal().orElseThrow()),
                "note",
                "note",
                Entries.none().with("note", "Words"));

        var updated = house.client()
                .viewsUpdate(
                        r -> r.viewId(opened.getId()).hash(opened.getHash()).viewAsString(modal(INPUT + "," + BUTTON)));
        assertThat(updated.getError()).isNull();
        assertThat(ana.modal().orElseThrow().values().toString()).contains("\"value\":\"Words\"");

        assertThat(house.client()
                        .viewsUpdate(r ->
                                r.viewId(opened.getId()).hash(opened.getHash()).viewAsString(modal(INPUT)))
                        .getError())
                .isEqualTo("hash_conflict");
        ana.closeAll();
        assertThat(house.client()
                        .viewsUpdate(r -> r.viewId(opened.getId()).viewAsString(modal(INPUT)))
                        .getError())
                .isEqualTo("not_found");
    }

    @Test
    void anExternalIdIsUnique() throws Exception {
        var named = modal(BUTTON).replaceFirst("\\{", "{\"external_id\":\"one\",");
        var first = trigger();
        house.client().viewsOpen(r -> r.triggerId(first).viewAsString(named));

        var second = trigger();
        assertThat(house.client()
                        .viewsOpen(r -> r.triggerId(second).viewAsString(named))
                        .getError())
                .isEqualTo("duplicate_external_id");
        assertThat(house.client()
                        .viewsUpdate(r -> r.externalId("one").viewAsString(named))
                        .isOk())
                .isTrue();
    }

    @Test
    void homeIsPublishedToOnePersonAndOnlyOverWhatWasSeen() throws Exception {
        var home = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
        var first = house.client().viewsPublish(r -> r.userId(ANA).viewAsString(home));
        var second = house.client()
                .viewsPublish(r -> r.userId(ANA).hash(first.getView().getHash()).viewAsString(home));
        var late = house.client()
                .viewsPublish(r -> r.userId(ANA).hash(first.getView().getHash()).viewAsString(home));

        assertThat(second.getView().getId()).isEqualTo(first.getView().getId());
        assertThat(late.getError()).isEqualTo("hash_conflict");
        assertThat(ana.home()).isPresent();
        assertThat(house.slack().as("ben").home()).isEmpty();
    }

    @Test
    void aViewOverTheLimitsIsRefusedWithItsPlace() throws Exception {
        var trigger = trigger();
        var wrong = modal(BUTTON).replace("\"T\"", "\"" + "x".repeat(25) + "\"");

        var refused = house.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(wrong));

        assertThat(refused.getError()).isEqualTo("invalid_arguments");
        assertThat(refused.getResponseMetadata().getMessages().getFirst()).contains("[json-pointer:/title/text]");
        assertThat(open(trigger, BUTTON).isOk()).isTrue();
    }

    @Test
    void ofTwoUpdatesOfWhatBothSawOnlyOneComesThrough() throws Exception {
        for (int round = 0; round < 20; round++) {
            var seen = open(trigger(), BUTTON).getView();
            Callable<Boolean> update = () -> house.client()
                    .viewsUpdate(
                            r -> r.viewId(seen.getId()).hash(seen.getHash()).viewAsString(modal(INPUT)))
                    .isOk();

            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(threads.invokeAll(List.of(update, update)))
                        .extracting(Future::resultNow)
                        .containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private ViewsOpenResponse open(String trigger, String blocks) throws Exception {
        return house.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(modal(blocks)));
    }

    private ViewsPushResponse push(String trigger) throws Exception {
        return house.client().viewsPush(r -> r.triggerId(trigger).viewAsString(modal(BUTTON)));
    }

    private String trigger() {
        ana.shortcut("any");
        return Json.text(house.app().heard().getLast().json(), "trigger_id");
    }

    /** A trigger from the button in the modal in front. */
    private String more() {
        ana.press(Place.of(ana.modal().orElseThrow()), "more");
        return Json.text(house.app().heard().getLast().json(), "trigger_id");
    }

    private static String modal(String blocks) {
        return ("{'type':'modal','title':{'type':'plain_text','text':'T'},'submit':{'type':'plain_text','text':'OK'},"
                        + "'blocks':[" + blocks + "]}")
                .replace('\'', '"');
    }
}
