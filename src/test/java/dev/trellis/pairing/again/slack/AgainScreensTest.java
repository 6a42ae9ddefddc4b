package dev.trellis.pairing.again.slack;

import static dev.trellis.pairing.offer.slack.Desk.replaced;
import static dev.trellis.pairing.offer.slack.Desk.said;
import static dev.trellis.pairing.offer.slack.Desk.sideOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.offer.slack.Desk;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What Ana reads and presses once her pair has ended, or while Ben takes a break; today is Mon 1 Feb 2027. */
@HouseTest
class AgainScreensTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Desk desk;

    AgainScreensTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.desk = new Desk(house, workspace);
    }

    @Test
    void afterTheEndAnaLooksForSomebodyNew() {
        Pair pair = desk.paired();
        house.getBean(Pairs.class).end(workspace, pair.id(), desk.ben().id(), EndReason.NO_FAULT);

        Settled.check("pairing/over", desk.letter(PairLetters.OVER, sideOf(pair, desk.ana())));
        Settled.check("pairing/find-new", replaced(desk.press("pairing.findNew", desk.ana(), id(pair))));
    }

    @Test
    void duringBensBreakAnaReadsItAndMayLookForSomebodyNew() {
        Pair pair = resting();

        Settled.check("pairing/paused", desk.letter(PairLetters.PAUSED, sideOf(pair, desk.ana())));
        Settled.check("pairing/paused-read", replaced(desk.press("pairing.pausedOk", desk.ana(), id(pair))));
        Settled.check("pairing/find-new-kept", replaced(desk.press("pairing.findNew", desk.ana(), id(pair))));
    }

    @Test
    void anOldMessageSaysWhatIsCurrent() {
        Pair pair = resting();
        house.getBean(Joining.class)
                .resume(workspace, desk.peers().id(), desk.ben().id());

        assertThat(replaced(desk.press("pairing.pausedOk", desk.ana(), id(pair)))
                        .text())
                .startsWith("Your pair with <@UBEN> is not paused any more.");
        assertThat(replaced(desk.press("pairing.findNew", desk.ana(), id(pair))).text())
                .startsWith("You and <@UBEN> are a pair again.");
    }

    @Test
    void whoLeftReadsHowToComeBackAndStrangersThatItIsNotTheirs() {
        Pair pair = desk.paired();
        house.getBean(Joining.class)
                .leave(workspace, desk.peers().id(), desk.ana().id());

        Settled.check("pairing/find-new-left", said(desk.press("pairing.findNew", desk.ana(), id(pair))));
        assertThat(said(desk.press("pairing.findNew", desk.hana(), id(pair))).text())
                .startsWith("This is not for you.");
        assertThat(said(desk.press("pairing.pausedOk", desk.hana(), id(pair))).text())
                .startsWith("This is not for you.");
    }

    private Pair resting() {
        Pair pair = desk.paired();
        house.getBean(Joining.class)
                .pause(workspace, desk.peers().id(), desk.ben().id(), LocalDate.of(2027, 3, 1));
        return pair;
    }

    private static String id(Pair pair) {
        return pair.id().toString();
    }
}
