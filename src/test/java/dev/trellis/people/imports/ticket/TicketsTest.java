package dev.trellis.people.imports.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@HouseTest
class TicketsTest {
    private final ApplicationContext house;
    private final Tickets tickets;
    private final WorkspaceId workspace;
    private final Person hana;

    TicketsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.tickets = house.getBean(Tickets.class);
        this.workspace = workspace;
        this.hana = house.getBean(Crowd.class).member(workspace, "UHANA", "Hana");
    }

    @Test
    void lookingAtALinkUsesNothingUpAndUsingItDoes() {
        String link = tickets.issue(workspace, hana.id());
        assertThat(tickets.unused(link)).isPresent();
        assertThat(tickets.unused(link)).isPresent();

        String browser = tickets.use(link).orElseThrow();

        assertThat(tickets.unused(link)).isEmpty();
        assertThat(tickets.use(link)).isEmpty();
        assertThat(tickets.of(browser).orElseThrow().person()).isEqualTo(hana.id());
    }

    @Test
    void aLinkDiesAfterAQuarterOfAnHour() {
        String link = tickets.issue(workspace, hana.id());
        String used = tickets.use(tickets.issue(workspace, hana.id())).orElseThrow();

        WalkingClock clock = house.getBean(WalkingClock.class);
        clock.jump(house.getBean(Clock.class).instant().plus(Duration.ofMinutes(16)));

        assertThat(tickets.unused(link)).isEmpty();
        assertThat(tickets.use(link)).isEmpty();
        assertThat(tickets.of(used)).isEmpty();
    }

    @Test
    void aMadeUpLinkOrBrowserOpensNothing() {
        assertThat(tickets.unused("made-up")).isEmpty();
        assertThat(tickets.use("")).isEmpty();
        assertThat(tickets.of("")).isEmpty();
    }

    @Test
    void theFileThatWasBroughtIsRemembered() {
        String browser = tickets.use(tickets.issue(workspace, hana.id())).orElseThrow();

        tickets.brought(tickets.of(browser).orElseThrow(), "the-import");

        assertThat(tickets.of(browser).orElseThrow().importId()).isEqualTo("the-import");
    }
}
