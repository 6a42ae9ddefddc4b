package dev.trellis.pairing.offer.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.joining.Application;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Role;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.OwnLine;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairLetters;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.OfferLetters;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ana and Ben from the lead's modal to their booked talk, as Slack shows it. */
@HouseTest
class PairingScreensTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Mail mail;
    private final Person hana;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    PairingScreensTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.mail = house.getBean(Mail.class);
        Crowd crowd = house.getBean(Crowd.class);
        this.hana = crowd.admin(workspace, "UHANA", "Hana");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben", "America/New_York");
        this.peers = house.getBean(Opened.class).peers(hana, "CPEERS");
        join(ana, "public speaking", "SQL tuning");
        join(ben, "SQL tuning", "public speaking");
    }

    @Test
    void aLeadOpensTheFormAndNobodyElse() {
        check("pairing/people", opened(typed(hana)).view());
        check("pairing/leads-only", said(typed(ana)));
    }

    @Test
    void theLeadReadsThatBothAreAsked() {
        assertThat(said(propose("UANA", "UBEN", "")).text()).startsWith("Asked: <@UANA> and <@UBEN>.");
    }

    @Test
    void badPicksAreRefusedUnderTheirField() {
        assertThat(errors(propose("UANA", "UANA", ""))).containsOnlyKeys("other");
        assertThat(errors(propose("UNEW", "UANA", "x".repeat(201)))).containsOnlyKeys("why");
        house.getBean(Crowd.class).bot(workspace, "UBOT", "Bot");
        assertThat(errors(propose("UBOT", "UANA", "")))
                .containsOnlyKeys("one")
                .containsValue("Bot is a bot. Pick a person.");
        assertThat(errors(submit(
                        "pairing.people",
                        hana,
                        new PairPeopleScreen.Carries(peers.id().toString()),
                        Map.of())))
                .containsOnlyKeys("one");
        assertThat(errors(submit("pairing.people", hana, new PairPeopleScreen.Carries(""), Map.of())))
                .containsOnlyKeys("program");
    }

    @Test
    void theOfferShowsOnesOwnLineAsTheChannelWill() {
        Offer offer = offered("You both like to teach.");

        check("pairing/offer", undated(offer, letter(OfferLetters.OFFER, sideOf(offer, ana))));
    }

    @Test
    void aYesIsShownInPlaceAndCanBeTakenBack() {
        Offer offer = offered("");

        check("pairing/offer-yes", replaced(yes(offer, ana)));
        assertThat(replaced(press("pairing.takeBack", ana, offer.id().toString()))
                        .text())
                .startsWith("Be peers with <@UBEN>?");
    }

    @Test
    void passingAndTheNeutralTexts() {
        Offer offer = offered("");
        deliver(offer);

        check(
                "pairing/offer-passed",
                replaced(press("pairing.pass", ben, offer.id().toString())));
        check("pairing/offer-over-first", letter(OfferLetters.OVER, sideOf(offer, ana)));
        check("pairing/offer-over", letter(OfferLetters.OVER, sideOf(offer, ben)));
        check("pairing/offer-closed", replaced(yes(offer, ana)));
    }

    @Test
    void changingOnesLine() {
        Offer offer = offered("");

        check(
                "pairing/change-line",
                opened(press("pairing.line", ben, offer.id().toString())).view());
        var carries = new ChangeLineScreen.Carries(offer.id().toString());
        assertThat(submit("pairing.changeLine", ben, carries, Map.of("brings", text("Rust"))))
                .isInstanceOf(Answer.Nothing.class);
        assertThat(errors(submit("pairing.changeLine", ben, carries, Map.of("brings", text("x".repeat(301))))))
                .containsOnlyKeys("brings");
        assertThat(replaced(press("pairing.line", hana, offer.id().toString(), "said"))
                        .text())
                .startsWith("This is not for you.");
        assertThat(house.getBean(Offers.class)
                        .seenBy(workspace, offer.id(), ben.id())
                        .orElseThrow()
                        .line())
                .isEqualTo(new OwnLine("Rust", ""));
        withdraw(offer);
        assertThat(errors(submit("pairing.changeLine", ben, carries, Map.of("brings", text("Go")))))
                .containsOnlyKeys("brings");
    }

    @Test
    void aYesToAnOldLineShowsTheNewOne() {
        Offer offer = offered("");
        submit(
                "pairing.changeLine",
                ben,
                new ChangeLineScreen.Carries(offer.id().toString()),
                Map.of());

        Answer answer = press("pairing.yes", ben, offer.id() + "/1");

        assertThat(answer).isInstanceOf(Answer.Both.class);
    }

    @Test
    void theIntroductionAndTheFirstTalk() {
        Pair pair = paired();

        Message introduction = letter(PairLetters.INTRODUCTION, pair.id().toString());
        assertThat(introduction.text().split("\\s+").length).isLessThanOrEqualTo(70);
        check("pairing/introduction", openerAside(introduction));
        mail.done(first(pair, PairLetters.INTRODUCTION), "CPEERS", "1.1");
        mail.done(mail.openings(workspace, pair.id().toString()).getFirst(), "GTWO", "");
        Message talk = letter(PairLetters.FIRST_TALK, pair.id().toString());
        assertThat(talk.text().lines())
                .startsWith(
                        "Ana and Ben, pick a time for your first talk.",
                        "Times in both your working hours, shown in yours:")
                .contains("Ana goes first.", "Trellis cannot read this chat.");
        mail.done(first(pair, PairLetters.FIRST_TALK), "GTWO", "1.2");

        assertThat(replaced(press("pairing.timeOne", hana, pair.id().toString(), "said"))
                        .text())
                .startsWith("This is not for you.");
        assertThat(replaced(press("pairing.timeOne", ben, pair.id().toString())).text())
                .startsWith("Booked: <!date^");
    }

    @Test
    void anotherTimeIsPickedAndThePastIsRefused() {
        Pair pair = paired();
        Instant now = Instant.now(house.getBean(Clock.class));

        assertThat(errors(talk(pair, ana, now.minusSeconds(60)))).containsOnlyKeys("at");
        assertThat(errors(talk(pair, hana, now.plus(Duration.ofDays(1))))).containsOnlyKeys("at");
        assertThat(talk(pair, ana, now.plus(Duration.ofDays(1)))).isInstanceOf(Answer.Nothing.class);
        assertThat(opened(press("pairing.anotherTime", ana, pair.id().toString()))
                        .view()
                        .getTitle()
                        .getText())
                .isEqualTo("Another time");
        check(
                "pairing/guidelines",
                opened(press("pairing.guidelines", ana, pair.id().toString())).view());
    }

    @Test
    void aPairIsEndedWordForWord() {
        Pair pair = paired();

        check(
                "pairing/end",
                opened(press("pairing.end", ana, pair.id().toString())).view());
        Map<String, String> carried = Map.of("pair", pair.id().toString());
        Answer answer = bean(SlackSubmission.class, each -> each.screen().equals("pairing.end"))
                .submit(new Submitted(by(ana), new Filled(Map.of()), "V1", new com.google.gson.Gson().toJson(carried)));
        check("pairing/end-done", said(answer));
        check("pairing/over", letter(PairLetters.OVER, pair.id() + (pair.lower().equals(ana.id()) ? "/1" : "/2")));
        assertThat(said(press("pairing.end", ana, pair.id().toString())).text())
                .startsWith("This pair is over already.");
    }

    @Test
    void aLeadReadsWhatWentWrong() {
        Pair pair = paired();
        mail.uncertain(first(pair, PairLetters.INTRODUCTION));

        check("pairing/uncertain", letter(PairLetters.TROUBLE, pair.id() + "/lead"));
        assertThat(said(press("pairing.again", ana, pair.id().toString())).text())
                .startsWith("This is not for you.");
        check("pairing/settled", replaced(press("pairing.found", hana, pair.id().toString())));
    }

    private void join(Person person, String brings, String wants) {
        house.getBean(Joining.class)
                .join(workspace, peers.id(), person.id(), new Application(Role.PEER, brings, wants));
    }

    private Pair paired() {
        Offer offer = offered("");
        yes(offer, ana);
        yes(offer, ben);
        return house.getBean(Pairs.class).live(workspace, ana.id()).getFirst();
    }

    private Offer offered(String why) {
        propose("UANA", "UBEN", why);
        return house.getBean(Offers.class).openIn(workspace, peers.id()).getFirst();
    }

    private Answer propose(String one, String other, String why) {
        return submit(
                "pairing.people",
                hana,
                new PairPeopleScreen.Carries(peers.id().toString()),
                Map.of("one", someone(one), "other", someone(other), "why", text(why)));
    }

    private Answer talk(Pair pair, Person person, Instant at) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedDateTime((int) at.getEpochSecond());
        String carried = "{\"pair\":\"" + pair.id() + "\"}";
        return bean(SlackSubmission.class, each -> each.screen().equals("pairing.talk"))
                .submit(new Submitted(by(person), new Filled(Map.of("at", value)), "V1", carried));
    }

    private void withdraw(Offer offer) {
        assertThat(said(press("pairing.withdraw", ana, offer.id().toString())).text())
                .startsWith("Only a program lead can do this.");
        assertThat(said(press("pairing.withdraw", hana, offer.id().toString())).text())
                .startsWith("The offer is withdrawn.");
        assertThat(said(press("pairing.withdraw", hana, offer.id().toString())).text())
                .startsWith("That offer was over already.");
    }

    private Answer yes(Offer offer, Person person) {
        return press("pairing.yes", person, offer.id() + "/1");
    }

    private void deliver(Offer offer) {
        for (Person person : List.of(ana, ben)) {
            String side = sideOf(offer, person);
            mail.done(mail.about(workspace, side, OfferLetters.OFFER).getFirst(), "D1", "1.1");
        }
    }

    private static String sideOf(Offer offer, Person person) {
        return offer.id() + (offer.lower().equals(person.id()) ? "/1" : "/2");
    }

    private Letter first(Pair pair, String kind) {
        return mail.about(workspace, pair.id().toString(), kind).getFirst();
    }

    private Message letter(String kind, String subject) {
        Letter letter = mail.about(workspace, subject, kind).getFirst();
        return bean(SlackLetter.class, each -> each.kind().equals(kind))
                .write(letter, Copy.of(Locale.UK, ana.zone()))
                .orElseThrow();
    }

    private Answer typed(Person person) {
        return bean(SlackCommand.class, each -> each.command().equals("/mentoring pair"))
                .answer(new SlackCommand.Typed(by(person), "", "C1"));
    }

    private Answer press(String action, Person person, String value) {
        return bean(SlackButton.class, each -> each.action().equals(action))
                .press(new Press(by(person), value, value, new Filled(Map.of()), "", Optional.empty()));
    }

    /** The same, when what is answered is said to the one who pressed alone. */
    private Answer press(String action, Person person, String value, String said) {
        assertThat(said).isEqualTo("said");
        return Answer.replace(said(press(action, person, value)));
    }

    private Answer submit(String screen, Person person, Record carries, Map<String, ViewState.Value> values) {
        String carried =
                Screen.modal(screen, by(person).copy()).carrying(carries).view().getPrivateMetadata();
        return bean(SlackSubmission.class, each -> each.screen().equals(screen))
                .submit(new Submitted(by(person), new Filled(new HashMap<>(values)), "V1", carried));
    }

    private <T> T bean(Class<T> type, java.util.function.Predicate<T> which) {
        return house.getBeansOfType(type).stream().filter(which).findFirst().orElseThrow();
    }

    private Caller by(Person person) {
        return new Caller(workspace, person.slackId(), Copy.of(Locale.UK, person.zone()));
    }

    private static ViewState.Value text(String words) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(words);
        return value;
    }

    private static ViewState.Value someone(String user) {
        ViewState.Value value = new ViewState.Value();
        value.setSelectedUser(user);
        return value;
    }

    private static Message said(Answer answer) {
        return ((Answer.Say) answer).message();
    }

    private static Message replaced(Answer answer) {
        return ((Answer.Replace) answer).message();
    }

    private static Screen opened(Answer answer) {
        return ((Answer.Open) answer).screen();
    }

    private static Map<String, String> errors(Answer answer) {
        return ((Answer.Errors) answer).sentences();
    }

    /** The offer's last day is another one each time the tests run. */
    private Message undated(Offer offer, Message message) {
        Instant expires = Optional.ofNullable(offer.expiresAt()).orElseThrow();
        String day = Copy.of(Locale.UK, ana.zone())
                .line(
                        "pairing.offer.small",
                        "partner",
                        "P",
                        "me",
                        "M",
                        "day",
                        expires.atZone(ana.zone()).toLocalDate())
                .plain();
        String written = day.substring(day.indexOf("Open until ") + 11, day.length() - 1);
        return with(message, written, "Mon 8 Feb");
    }

    /** Which question is asked depends on the pair. */
    private static Message openerAside(Message message) {
        String question = message.text()
                .lines()
                .filter(line -> line.startsWith("A first question: "))
                .findFirst()
                .orElseThrow();
        return with(message, question.substring(18), "what is each of you trying to get better at this quarter?");
    }

    private static Message with(Message message, String from, String to) {
        var gson = com.slack.api.util.json.GsonFactory.createSnakeCase();
        return gson.fromJson(gson.toJson(message).replace(from, to), Message.class);
    }

    private static void check(String name, Message message) {
        Settled.check(name, message);
    }

    private static void check(String name, com.slack.api.model.view.View view) {
        Settled.check(name, view);
    }
}
