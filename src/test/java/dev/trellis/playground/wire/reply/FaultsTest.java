package dev.trellis.playground.wire.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final Faults faults = new Faults();

    @Test
    void aPlannedFaultComesAsOftenAsPlanned() {
        faults.plan("auth.test", 2, new Fault.Broken(500));

        assertThat(faults.next("auth.test")).contains(new Fault.Broken(500));
        assertThat(faults.next("users.list")).isEmpty();
        assertThat(faults.next("auth.test")).contains(new Fault.Broken(500));
        assertThat(faults.next("auth.test")).isEmpty();
    }

    @Test
    void aMethodsOwnFaultComesBeforeTheOneOfAll() {
        faults.slackIsGone();
        faults.plan("auth.test", 1, new Fault.Refuses("invalid_auth"));

        assertThat(faults.next("auth.test")).contains(new Fault.Refuses("invalid_auth"));
        assertThat(faults.next("auth.test")).contains(new Fault.Gone());
    }

    @Test
    void slackIsBackForGoodEvenWhenSomebodyCallsAtThatMoment() throws Exception {
        var calling = new AtomicBoolean(true);
        var caller = Thread.ofPlatform().daemon().start(() -> {
            while (calling.get()) {
                faults.next("chat.postMessage");
            }
        });

        int stillGone = 0;
        for (int round = 0; round < 100_000; round++) {
            faults.slackIsGone();
            faults.clear();
            stillGone += faults.next("auth.test").isPresent() ? 1 : 0;
        }

        calling.set(false);
        caller.join();
        assertThat(stillGone).isZero();
    }
}
