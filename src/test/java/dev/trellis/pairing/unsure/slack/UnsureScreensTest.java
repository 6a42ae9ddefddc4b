package dev.trellis.pairing.unsure.slack;

import static dev.trellis.pairing.offer.slack.Desk.replaced;
import static dev.trellis.pairing.offer.slack.Desk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Doubts;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.State;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.pairing.offer.slack.Desk;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.pairing.unsure.UnsureLetters;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a lead reads and presses when a pair's first words may not have arrived. */
@HouseTest
class UnsureScreensTest {
    private final Desk desk;
    private final Mail mail;
    private final WorkspaceId workspace;
    private final String program;

    UnsureScreensTest(ApplicationContext house, WorkspaceId id) {
        this.desk = new Desk(house, id);
        this.mail = house.getBean(Mail.class);
        this.workspace = desk.workspace();
        this.program = desk.peers().id().toString();
    }

    @Test
    void aLeadReadsItOnceADayAndNobodyElseDecides() {
        Pair pair = desk.paired();
        Letter talk = unsure(pair);
        mail.uncertain(talk);

        assertThat(posts()).singleElement().satisfies(letter -> {
            assertThat(letter.address()).isEqualTo(desk.hana().slackId());
            Settled.check("pairing/unsure", asked().write(letter, copy()).orElseThrow());
        });
        assertThat(said(desk.press("pairing.sendAgain", desk.ana(), program)).text())
                .startsWith("This is not for you.");
        assertThat(state(talk)).isEqualTo(State.ASKED);
    }

    @Test
    void sentAgainIsTheSameLetterOnce() {
        Letter talk = unsure(desk.paired());

        Settled.check("pairing/unsure-settled", replaced(desk.press("pairing.sendAgain", desk.hana(), program)));
        desk.press("pairing.sendAgain", desk.hana(), program);

        assertThat(mail.about(workspace, talk.subject().id(), PairLetters.FIRST_TALK))
                .containsExactly(talk);
        assertThat(state(talk)).isEqualTo(State.WAITING);
    }

    @Test
    void settledBeforeItIsReadItIsNotSent() {
        Letter talk = unsure(desk.paired());
        Letter ask = posts().getFirst();

        desk.press("pairing.areThere", desk.hana(), program);

        assertThat(state(talk)).isEqualTo(State.SENT);
        assertThat(asked().write(ask, copy())).isEmpty();
    }

    /** The pair's first words went out, and nobody knows how that ended. */
    private Letter unsure(Pair pair) {
        mail.done(desk.first(pair, PairLetters.INTRODUCTION), "CPEERS", "1.1");
        mail.done(mail.openings(workspace, pair.id().toString()).getFirst(), "GTWO", "");
        Letter talk = desk.first(pair, PairLetters.FIRST_TALK);
        desk.house().getBean(Doubts.class).leaveOpen(workspace, talk.id());
        mail.uncertain(talk);
        return talk;
    }

    private List<Letter> posts() {
        return mail.about(workspace, "unsure/" + program + "/2027-02-01", UnsureLetters.KIND).stream()
                .filter(letter -> letter.operation() == Operation.POST)
                .toList();
    }

    private State state(Letter letter) {
        return mail.kept(workspace, letter.subject().id()).stream()
                .filter(kept -> kept.letter().id().equals(letter.id()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private SlackLetter asked() {
        return desk.bean(SlackLetter.class, each -> each.kind().equals(UnsureLetters.KIND));
    }

    private Copy copy() {
        return Copy.of(Locale.UK, desk.hana().zone());
    }
}
