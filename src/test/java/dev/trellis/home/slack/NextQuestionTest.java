package dev.trellis.home.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.Days;
import dev.trellis.checkin.Paces;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Ana's Home says about the question whether she and Ben met. */
@Tag("database")
class NextQuestionTest {
    private final Days days = new Days();

    @Test
    void beforeItsDayTheDateIsShown() {
        Settled.check("home/next", drawn());
    }

    @Test
    void anOpenQuestionIsAnsweredOnTheSpot() {
        days.askedAboutThursday();

        Settled.check("home/asked", drawn());
    }

    @Test
    void afterTheAnswerHomeIsDrawnAnewWithTheNextDate() {
        days.askedAboutThursday();
        CheckIns checkIns = days.house().getBean(CheckIns.class);

        checkIns.met(days.workspace(), days.ana().id(), days.open(days.ana()).id());

        Letter home = Letter.home(days.workspace(), days.ana().slackId());
        assertThat(days.house().getBean(Outbox.class).find(days.workspace(), home.subject()))
                .extracting(Kept::letter)
                .anyMatch(letter -> letter.address().equals("UANA"));
        Settled.check("home/answered", drawn());
    }

    @Test
    void whoAskedForAPauseCanEndItOnHome() {
        assertThat(drawn().toString())
                .contains("checkin.slower", "checkin.pause")
                .doesNotContain("checkin.resume");

        days.house()
                .getBean(Paces.class)
                .pause(days.workspace(), days.ana().id(), days.pair().id(), Days.FEB_4.plusWeeks(6));

        assertThat(drawn().toString()).contains("checkin.resume").doesNotContain("checkin.slower");
    }

    private View drawn() {
        HomeTab home = HomeTab.in(Copy.of(Locale.UK, days.ana().zone()));
        days.house()
                .getBean(NextQuestion.class)
                .draw(home, days.ana(), Copy.of(Locale.UK, days.ana().zone()));
        return home.view();
    }
}
