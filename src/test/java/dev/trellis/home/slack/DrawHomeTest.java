package dev.trellis.home.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.goals.GoalWords;
import dev.trellis.goals.Goals;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.round.Rounds;
import dev.trellis.pairing.offer.Proposal;
import dev.trellis.pairing.offer.Proposals;
import dev.trellis.pairing.offer.Proposed;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.playground.limits.BlockKit;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.Setups;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Plan;
import dev.trellis.schedule.Beat;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A Home with more in it than Slack takes: every list shows less, and nothing at its end is lost. */
@HouseTest
class DrawHomeTest {
    private static final int OFFERS = 12;

    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Crowd crowd;
    private final Person hana;

    DrawHomeTest(ApplicationContext house, WorkspaceId workspace, Crowd crowd) {
        this.house = house;
        this.workspace = workspace;
        this.crowd = crowd;
        this.hana = crowd.admin(workspace, "UHANA", "Hana");
    }

    @Test
    void aLeadOfOneProgramSeesTenOffersAndHowManyMoreThereAre() {
        busy(1);

        assertThat(drawn().getBlocks()).hasSizeLessThanOrEqualTo(100);
        assertThat(rows("pairing.withdraw")).isEqualTo(10);
        assertThat(text()).contains("2 more open offers.").contains("Trellis cannot read conversations");
    }

    @Test
    void ofAPublishedDraftAFewOffersAreThereAndTheWayToTheOthersAndTheOneByHandFirst() {
        Program program = house.getBean(Opened.class).peers(hana, "CPEERS0");
        List<Person> people = joined(program);
        ask(program, people.getFirst(), people.getLast());
        Matchmaker lead = new Matchmaker(workspace, program.id(), hana.id());
        Ran ran = house.getBean(Drafts.class).run(lead, new Scope.Everybody());
        house.getBean(Rounds.class).publish(lead, ((Ran.Made) ran).draft().id(), 0);
        house.getBeansOfType(Beat.class).stream()
                .filter(beat -> beat.name().equals("publish drafts"))
                .forEach(Beat::beat);

        assertThat(rows("pairing.withdraw")).isEqualTo(4);
        assertThat(rows("draft.look")).isEqualTo(1);
        assertThat(text()).contains("8 more open offers.");
        assertThat(text().indexOf("Person 0 and Person 23")).isPositive();
    }

    @Test
    void theHomeOfALeadOfManyEndsAsEveryHomeDoes() {
        List<Program> led = busy(5);
        IntStream.range(0, 8)
                .forEach(n -> house.getBean(Goals.class).set(workspace, hana.id(), GoalWords.of("Goal " + n)));

        assertThat(drawn().getBlocks()).hasSizeLessThanOrEqualTo(100);
        assertThat(rows("pairing.withdraw")).isPositive().isLessThan(5 * OFFERS);
        assertThat(text()).contains("Trellis cannot read conversations").contains("more open offers.");
        led.forEach(program -> assertThat(text()).contains("|" + program.id() + "|"));
    }

    @Test
    void whatIsOnlyBeingSetUpStandsBelowWhatPeopleTakePartIn() {
        IntStream.range(0, 3)
                .forEach(n -> house.getBean(Setups.class)
                        .begin(workspace, hana.id(), new Plan("CDRAFT" + n, Kind.PEERS, "Draft", "V1")));

        busy(1);

        assertThat(rows("pairing.pair")).isEqualTo(1);
        assertThat(rows("pairing.withdraw")).isEqualTo(10);
    }

    /** Programs in which everybody is asked by offers, and a draft is open. */
    private List<Program> busy(int programs) {
        return IntStream.range(0, programs)
                .mapToObj(n -> house.getBean(Opened.class).peers(hana, "CPEERS" + n))
                .peek(this::fill)
                .toList();
    }

    private void fill(Program program) {
        List<Person> people = joined(program);
        house.getBean(Drafts.class).run(new Matchmaker(workspace, program.id(), hana.id()), new Scope.Everybody());
        IntStream.range(0, OFFERS).forEach(n -> ask(program, people.get(2 * n), people.get(2 * n + 1)));
    }

    private List<Person> joined(Program program) {
        return IntStream.range(0, 2 * OFFERS)
                .mapToObj(n -> crowd.member(workspace, "U" + n, "Person " + n))
                .peek(person -> house.getBean(Joining.class)
                        .join(workspace, program.id(), person.id(), new Application(Role.PEER, "talks", "sql")))
                .toList();
    }

    private void ask(Program program, Person one, Person other) {
        assertThat(house.getBean(Proposals.class)
                        .propose(new Proposal(workspace, program.id(), hana.id(), one.id(), other.id(), "")))
                .isInstanceOf(Proposed.Sent.class);
    }

    private long rows(String action) {
        return text().split("\"action_id\":\"" + action, -1).length - 1L;
    }

    /** As Slack gets it, which must not refuse it. */
    private String text() {
        JsonObject json = GsonFactory.createSnakeCase().toJsonTree(drawn()).getAsJsonObject();
        assertThat(BlockKit.view(json)).isEmpty();
        return json.toString();
    }

    private View drawn() {
        Letter letter = Letter.home(workspace, hana.slackId());
        return house.getBean(DrawHome.class)
                .draw(letter, Copy.of(Locale.UK, hana.zone()))
                .orElseThrow();
    }
}
