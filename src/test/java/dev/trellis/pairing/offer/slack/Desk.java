package dev.trellis.pairing.offer.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.OfferLetters;
import dev.trellis.pairing.offer.Offers;
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
import dev.trellis.slack.kit.Entered;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hana, who leads, Ana and Ben, and what each of them types, presses and reads. */
public final class Desk {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Mail mail;
    private final Person hana;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    public Desk(ApplicationContext house, WorkspaceId workspace) {
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

    public ApplicationContext house() {
        return house;
    }

    public WorkspaceId workspace() {
        return workspace;
    }

    public Person hana() {
        return hana;
    }

    public Person ana() {
        return ana;
    }

    public Person ben() {
        return ben;
    }

    public Program peers() {
        return peers;
    }

    private void join(Person person, String brings, String wants) {
        house.getBean(Joining.class)
                .join(workspace, peers.id(), person.id(), new Application(Role.PEER, brings, wants));
    }

    public Pair paired() {
        Offer offer = offered("");
        yes(offer, ana);
        yes(offer, ben);
        return house.getBean(Pairs.class).live(workspace, ana.id()).getFirst();
    }

    public Offer offered(String why) {
        propose("UANA", "UBEN", why);
        return house.getBean(Offers.class).askedIn(workspace, peers.id()).getFirst();
    }

    public Answer propose(String one, String other, String why) {
        return submit(
                "pairing.people",
                hana,
                new PairPeopleScreen.Carries(peers.id().toString()),
                Map.of("one", Entered.someone(one), "other", Entered.someone(other), "why", Entered.words(why)));
    }

    public Answer talk(Pair pair, Person person, Instant at) {
        String carried = "{\"pair\":\"" + pair.id() + "\"}";
        return bean(SlackSubmission.class, each -> each.screen().equals("pairing.talk"))
                .submit(new Submitted(by(person), new Filled(Map.of("at", Entered.moment(at))), "V1", carried));
    }

    public void withdraw(Offer offer) {
        assertThat(said(press("pairing.withdraw", ana, offer.id().toString())).text())
                .startsWith("Only a program lead can do this.");
        assertThat(said(press("pairing.withdraw", hana, offer.id().toString())).text())
                .startsWith("The offer is withdrawn.");
        assertThat(said(press("pairing.withdraw", hana, offer.id().toString())).text())
                .startsWith("That offer was over already.");
    }

    public Answer yes(Offer offer, Person person) {
        return press("pairing.yes", person, offer.id() + "/1");
    }

    public void deliver(Offer offer) {
        for (Person person : List.of(ana, ben)) {
            String side = sideOf(offer, person);
            mail.done(mail.about(workspace, side, OfferLetters.OFFER).getFirst(), "D1", "1.1");
        }
    }

    public static String sideOf(Offer offer, Person person) {
        return offer.id() + (offer.lower().equals(person.id()) ? "/1" : "/2");
    }

    public static String sideOf(Pair pair, Person person) {
        return pair.id() + (pair.lower().equals(person.id()) ? "/1" : "/2");
    }

    public Letter first(Pair pair, String kind) {
        return mail.about(workspace, pair.id().toString(), kind).getFirst();
    }

    public Message letter(String kind, String subject) {
        Letter letter = mail.about(workspace, subject, kind).getFirst();
        return bean(SlackLetter.class, each -> each.kind().equals(kind))
                .write(letter, Copy.of(Locale.UK, ana.zone()))
                .orElseThrow();
    }

    public Answer typed(Person person) {
        return bean(SlackCommand.class, each -> each.command().equals("/mentoring pair"))
                .answer(new SlackCommand.Typed(by(person), "", "C1"));
    }

    public Answer press(String action, Person person, String value) {
        return bean(SlackButton.class, each -> each.action().equals(action))
                .press(new Press(by(person), value, value, new Filled(Map.of()), "", Optional.empty()));
    }

    /** The same, when what is answered is said to the one who pressed alone. */
    public Answer press(String action, Person person, String value, String said) {
        assertThat(said).isEqualTo("said");
        return Answer.replace(said(press(action, person, value)));
    }

    public Answer submit(String screen, Person person, Record carries, Map<String, ViewState.Value> values) {
        String carried =
                Screen.modal(screen, by(person).copy()).carrying(carries).view().getPrivateMetadata();
        return bean(SlackSubmission.class, each -> each.screen().equals(screen))
                .submit(new Submitted(by(person), new Filled(new HashMap<>(values)), "V1", carried));
    }

    public <T> T bean(Class<T> type, java.util.function.Predicate<T> which) {
        return house.getBeansOfType(type).stream().filter(which).findFirst().orElseThrow();
    }

    public Caller by(Person person) {
        return new Caller(workspace, person.slackId(), Copy.of(Locale.UK, person.zone()));
    }

    public static Message said(Answer answer) {
        return ((Answer.Say) answer).message();
    }

    public static Message replaced(Answer answer) {
        return ((Answer.Replace) answer).message();
    }

    public static Screen opened(Answer answer) {
        return ((Answer.Open) answer).screen();
    }

    public static Map<String, String> errors(Answer answer) {
        return ((Answer.Errors) answer).sentences();
    }

    /** The offer's last day is another one each time the tests run. */
    public Message undated(Offer offer, Message message) {
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
    public static Message openerAside(Message message) {
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
}
