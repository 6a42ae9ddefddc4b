package dev.trellis.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.trellis.HouseTest;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@HouseTest
class CrewTest {
    private static final Subject OFFER = new Subject("test", "1");

    private final PostOffice office;
    private final Crew crew;

    CrewTest(ApplicationContext house, WorkspaceId workspace, Outbox outbox) {
        this.office = new PostOffice(house, workspace, 0);
        this.crew = new Crew(office.sender);
        outbox.put(office.post(OFFER));
    }

    @Test
    void aStopInTheMiddleOfLookingMakesNoNoiseAndSendsWhatWasTaken() throws InterruptedException {
        CompletableFuture<Boolean> looking = new CompletableFuture<>();
        CompletableFuture<Boolean> goOn = new CompletableFuture<>();
        ListAppender<ILoggingEvent> lines = listening();

        crew.work(() -> looking.complete(true) && goOn.join() && carried());
        looking.join();
        Thread stop = Thread.ofPlatform().start(crew::stop);
        await().until(() -> stop.getState() == Thread.State.WAITING || stop.getState() == Thread.State.TIMED_WAITING);
        goOn.complete(true);
        stop.join();

        assertThat(lines.list).isEmpty();
        assertThat(office.state(OFFER)).containsExactly(State.SENT);
    }

    @Test
    void aFailureWhileLookingIsWrittenDownAndDoesNotEndIt() {
        AtomicInteger looks = new AtomicInteger();
        ListAppender<ILoggingEvent> lines = listening();

        crew.work(() -> {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return false;
        });
        await().until(() -> looks.get() > 1);
        crew.stop();

        assertThat(lines.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .startsWith("Looking for letters failed, and is tried again"));
    }

    private boolean carried() {
        office.take().forEach(crew::send);
        return true;
    }

    private static ListAppender<ILoggingEvent> listening() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        ((Logger) LoggerFactory.getLogger(Crew.class)).addAppender(lines);
        return lines;
    }
}
