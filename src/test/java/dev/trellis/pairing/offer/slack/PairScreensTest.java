package dev.trellis.pairing.offer.slack;

import static dev.trellis.pairing.offer.slack.Desk.errors;
import static dev.trellis.pairing.offer.slack.Desk.opened;
import static dev.trellis.pairing.offer.slack.Desk.openerAside;
import static dev.trellis.pairing.offer.slack.Desk.replaced;
import static dev.trellis.pairing.offer.slack.Desk.said;
import static dev.trellis.pairing.offer.slack.Desk.sideOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.view.View;
import dev.trellis.HouseTest;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ana and Ben are introduced, talk and part, as Slack shows it. */
@HouseTest
class PairScreensTest {
    private final Desk desk;
    private final WorkspaceId workspace;
    private final Mail mail;
    private final Person hana;
    private final Person ana;
    private final Person ben;

    PairScreensTest(ApplicationContext house, WorkspaceId id) {
        this.desk = new Desk(house, id);
        this.workspace = desk.workspace();
        this.mail = desk.house().getBean(Mail.class);
        this.hana = desk.hana();
        this.ana = desk.ana();
        this.ben = desk.ben();
    }

    @Test
    void theIntroductionAndTheFirstTalk() {
        Pair pair = desk.paired();

        Message introduction = desk.letter(PairLetters.INTRODUCTION, pair.id().toString());
        assertThat(introduction.text().split("\\s+").length).isLessThanOrEqualTo(70);
        Settled.check("pairing/introduction", openerAside(introduction));
        mail.done(desk.first(pair, PairLetters.INTRODUCTION), "CPEERS", "1.1");
        mail.done(mail.openings(workspace, pair.id().toString()).getFirst(), "GTWO", "");
        Message talk = desk.letter(PairLetters.FIRST_TALK, pair.id().toString());
        assertThat(talk.text().lines())
                .startsWith(
                        "Ana and Ben, pick a time for your first talk.",
                        "Times in both your working hours, shown in yours:")
                .contains("Ana goes first.", "Trellis cannot read this chat.");
        mail.done(desk.first(pair, PairLetters.FIRST_TALK), "GTWO", "1.2");

        assertThat(replaced(desk.press("pairing.timeOne", hana, pair.id().toString(), "said"))
                        .text())
                .startsWith("This is not for you.");
        assertThat(replaced(desk.press("pairing.timeOne", ben, pair.id().toString()))
                        .text())
                .startsWith("Booked: <!date^");
    }

    @Test
    void whatALeadReadsWhenTheTwoHaveNoConversation() {
        Pair pair = desk.paired();
        mail.done(desk.first(pair, PairLetters.INTRODUCTION), "CPEERS", "1.1");
        mail.refused(mail.openings(workspace, pair.id().toString()).getFirst(), "user_disabled");

        assertThat(desk.letter(PairLetters.NO_GROUP, pair.id() + "/group")
                        .text()
                        .lines())
                .containsExactly(
                        "The group conversation of Ana and Ben could not be opened.",
                        "Each of them reads the introduction, and times to talk, in a message of their own. You need not do"
                                + " anything.");
    }

    @Test
    void whatEachOfThemReadsThenIsAnsweredInPlace() {
        Pair pair = desk.paired();
        mail.refused(desk.first(pair, PairLetters.INTRODUCTION), "is_archived");
        mail.refused(mail.openings(workspace, pair.id().toString()).getFirst(), "user_disabled");

        Message alone = desk.letter(
                PairLetters.APART, pair.id() + "/apart/" + (pair.lower().equals(ana.id()) ? 1 : 2));
        assertThat(alone.text())
                .startsWith("You and <@" + ben.slackId() + "> are a pair. Pick a time for your first talk.")
                .contains("Ana brings", "Ben brings", "Ana goes first.")
                .contains("Slack opened no conversation for you two. Write to each other directly.");
        assertThat(alone.text().split("\\s+").length).isLessThanOrEqualTo(100);
        assertThat(replaced(desk.press("pairing.timeOne", ana, pair.id().toString()))
                        .text())
                .startsWith("Booked: <!date^");
    }

    @Test
    void anotherTimeIsPickedAndThePastIsRefused() {
        Pair pair = desk.paired();
        Instant now = Instant.now(desk.house().getBean(Clock.class));

        assertThat(errors(desk.talk(pair, ana, now.minusSeconds(60)))).containsOnlyKeys("at");
        assertThat(errors(desk.talk(pair, hana, now.plus(Duration.ofDays(1))))).containsOnlyKeys("at");
        assertThat(desk.talk(pair, ana, now.plus(Duration.ofDays(1)))).isInstanceOf(Answer.Nothing.class);
        assertThat(opened(desk.press("pairing.anotherTime", ana, pair.id().toString()))
                        .view()
                        .getTitle()
                        .getText())
                .isEqualTo("Another time");
        Settled.check(
                "pairing/guidelines",
                opened(desk.press("pairing.guidelines", ana, pair.id().toString()))
                        .view());
    }

    @Test
    void whateverTheHourItIsOneOfTheirOwnDayThatIsSuggested() {
        Pair pair = desk.paired();

        Instant suggested = suggested(
                opened(desk.press("pairing.anotherTime", ben, pair.id().toString()))
                        .view());

        assertThat(ben.week().contains(suggested))
                .as("%s for %s", suggested, ben.zone())
                .isTrue();
    }

    private static Instant suggested(View view) {
        return view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(block -> (DatetimePickerElement) ((InputBlock) block).getElement())
                .map(picker -> Instant.ofEpochSecond(picker.getInitialDateTime()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPairIsEndedWordForWord() {
        Pair pair = desk.paired();

        Settled.check(
                "pairing/end",
                opened(desk.press("pairing.end", ana, pair.id().toString())).view());
        Map<String, String> carried = Map.of("pair", pair.id().toString());
        Answer answer = desk.bean(SlackSubmission.class, each -> each.screen().equals("pairing.end"))
                .submit(new Submitted(
                        desk.by(ana), new Filled(Map.of()), "V1", new com.google.gson.Gson().toJson(carried)));
        Settled.check("pairing/end-done", said(answer));
        Settled.check("pairing/over", desk.letter(PairLetters.OVER, sideOf(pair, ana)));
        assertThat(said(desk.press("pairing.end", ana, pair.id().toString())).text())
                .startsWith("This pair is over already.");
    }

    @Test
    void aLeadReadsWhatWentWrong() {
        Pair pair = desk.paired();
        mail.uncertain(desk.first(pair, PairLetters.INTRODUCTION));

        Settled.check("pairing/uncertain", desk.letter(PairLetters.TROUBLE, pair.id() + "/lead"));
        assertThat(said(desk.press("pairing.again", ana, pair.id().toString())).text())
                .startsWith("This is not for you.");
        Settled.check(
                "pairing/settled",
                replaced(desk.press("pairing.found", hana, pair.id().toString())));
    }
}
