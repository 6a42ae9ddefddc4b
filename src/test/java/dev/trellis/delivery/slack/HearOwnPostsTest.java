package dev.trellis.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.event.MessageMetadataPostedEvent;
import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.dispatch.UncertainLetters;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.Workspace;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HouseTest
class HearOwnPostsTest {
    private final Outbox outbox;
    private final HearOwnPosts hearing;
    private final Workspace workspace;
    private final ApplicationContext house;
    private final Letter letter;

    HearOwnPostsTest(Outbox outbox, HearOwnPosts hearing, Workspace workspace, ApplicationContext house) {
        this.outbox = outbox;
        this.hearing = hearing;
        this.workspace = workspace;
        this.house = house;
        this.letter = Letter.post(workspace.id(), TestNote.KIND, "C1", new Subject("test", "1"));
    }

    @BeforeEach
    void aLetterIsUncertain() {
        outbox.put(letter);
        UncertainLetters.make(house, workspace.id());
        assertThat(state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void ourBotsOwnWordSettlesTheLetterThatItNames() {
        hearing.hear(
                workspace.id(),
                event(workspace.bot().id(), "A1", mark(letter.id().toString())));

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(outbox.find(workspace.id(), letter.id()).orElseThrow().ts()).isEqualTo("17.5");
    }

    @Test
    void anotherAppsOrBotsWordIsNotBelieved() {
        hearing.hear(
                workspace.id(),
                event(workspace.bot().id(), "A2", mark(letter.id().toString())));
        hearing.hear(workspace.id(), event("B-other", "A1", mark(letter.id().toString())));

        assertThat(state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void aMarkThatNamesNoLetterOfOursIsPassedOver() {
        var bot = workspace.bot().id();
        hearing.hear(workspace.id(), event(bot, "A1", mark("not an id")));
        hearing.hear(workspace.id(), event(bot, "A1", mark(LetterId.make().toString())));
        hearing.hear(workspace.id(), event(bot, "A1", Map.of("event_type", "another_type")));

        assertThat(state()).isEqualTo(State.UNCERTAIN);
    }

    private State state() {
        return outbox.find(workspace.id(), letter.id()).orElseThrow().state();
    }

    private static Map<String, Object> mark(String letter) {
        return Map.of("event_type", "trellis_letter", "event_payload", Map.of("letter", letter));
    }

    private static MessageMetadataPostedEvent event(String bot, String app, Map<String, Object> metadata) {
        var event = new MessageMetadataPostedEvent();
        event.setBotId(bot);
        event.setAppId(app);
        event.setChannelId("C1");
        event.setMessageTs("17.5");
        event.setMetadata(metadata);
        return event;
    }
}
