package dev.trellis.matching.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.matching.Cast;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Ran;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.sheet.Table;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.words.DraftTable;
import dev.trellis.matching.slack.words.NameBook;
import dev.trellis.pairing.AnaAndBen;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.settings.Kind;
import dev.trellis.schedule.Beat;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A draft of a program of mentors: who is what can be read from it. Mia joined last, so her id is the higher one. */
@HouseTest
class MentorsDraftTest {
    private final ApplicationContext house;
    private final Cast cast;
    private final Program mentors;
    private final Matchmaker lead;
    private final Person hana;

    MentorsDraftTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.cast = house.getBean(Cast.class);
        this.mentors = cast.mentors(workspace);
        this.lead = cast.lead(mentors);
        this.hana = house.getBean(People.class).get(workspace, lead.person());
        cast.joins(mentors, "Ana", Role.MENTEE, ">talks");
        cast.joins(mentors, "Ben", Role.MENTEE, "");
        cast.joins(mentors, "Cy", Role.MENTEE, "");
        cast.joins(mentors, "Mia", Role.MENTOR, "talks>");
    }

    @Test
    void menteesAndMentorsWhoAreLeftOverAreCountedApart() {
        Person max = cast.joins(mentors, "Max", Role.MENTOR);
        cast.joins(mentors, "Eve", Role.MENTEE);
        cast.level(max, 9);
        cast.joins(mentors, "Zed", Role.MENTEE);
        for (String name : new String[] {"Ana", "Ben", "Cy", "Eve", "Zed"}) {
            cast.level(person(name), 1);
        }
        cast.level(person("Mia"), 2);

        Chair chair = look(draft());

        assertThat(chair.reads())
                .contains("One pair, 4 mentees left over, one mentor without a mentee.", "Max", "(mentor): ");
        assertThat(chair.reads().indexOf("Zed")).isLessThan(chair.reads().indexOf("Max"));
        Settled.check("draft/pairs-mentors", chair.view());
    }

    @Test
    void aSpreadsheetHasEverybodyInTheColumnOfTheirSide() {
        Person max = cast.joins(mentors, "Max", Role.MENTOR);
        cast.level(max, 1);
        cast.level(person("Mia"), 5);
        for (String name : new String[] {"Ana", "Ben", "Cy"}) {
            cast.level(person(name), 4);
        }
        DraftView view = house.getBean(Drafts.class).show(lead, draft().id()).orElseThrow();

        Table table = new DraftTable(
                        AnaAndBen.COPY,
                        house.getBean(NameBook.class).of(mentors.workspace(), mentors.id()),
                        Kind.MENTORS)
                .of(view);

        assertThat(table.header()).startsWith("Mentor", "Mentee");
        assertThat(table.rows())
                .extracting(row -> row.getFirst() + "|" + row.get(1) + "|" + row.getLast())
                .containsExactlyInAnyOrder("Mia|Ana|not sent", "|Ben|left over", "|Cy|left over", "Max||left over");
        assertThat(table.rows().getLast().getFirst()).as("mentors last").isEqualTo("Max");
    }

    @Test
    void withoutAnyMentorTheDraftSaysWhoIsMissing() {
        house.getBean(Joining.class)
                .leave(mentors.workspace(), mentors.id(), person("Mia").id());

        Chair chair = look(draft());

        assertThat(chair.reads())
                .contains(
                        "There is no pair to propose, 3 mentees left over.",
                        "3 people: Nobody is there in a role that fits. Somebody in the other role has to join")
                .doesNotContain("draft.publish");
    }

    @Test
    void theMentorIsNamedFirst() {
        Chair chair = look(draft());
        assertThat(chair.reads()).contains("Mia and Ana");

        chair.choose("draft.change", 0, "apart");

        assertThat(chair.reads())
                .contains("No longer: Mia and Ana.", "One pair, 2 mentees left over.", " are kept apart by hand.")
                .containsOnlyOnce("\"Mia and Ana\"")
                .containsPattern("Now together: Mia and (Ben|Cy)\\.");
    }

    @Test
    void aFormForMentorsCountsThemTheirPlacesAndTheMentees() {
        cast.room(mentors, person("Mia"), 3);

        Chair chair = new Chair(house, hana).press("draft.propose", mentors.id().toString());

        assertThat(chair.reads()).contains("one mentor with 3 free places, 3 mentees");
    }

    @Test
    void aMentorWhoWishedReadsItAndTheMenteeDoesNot() {
        house.getBean(Cards.class)
                .wish(
                        mentors.workspace(),
                        person("Mia").id(),
                        new Wishes(List.of(person("Ana").id()), Set.of()));

        look(draft()).press("draft.publish").submit(Map.of());
        house.getBeansOfType(Beat.class).stream()
                .filter(beat -> beat.name().equals("publish drafts"))
                .forEach(Beat::beat);

        assertThat(why("Mia")).endsWith("; you would like to work with Ana");
        assertThat(why("Ana")).contains("Mia offers talks").doesNotContain("would like");
    }

    private String why(String reader) {
        return house.getBean(Offers.class)
                .openFor(mentors.workspace(), person(reader).id())
                .getFirst()
                .why();
    }

    private Chair look(Draft draft) {
        return new Chair(house, hana).press("draft.look", DraftRef.of(draft).toString());
    }

    private Draft draft() {
        return ((Ran.Made) house.getBean(Drafts.class).run(lead, new Scope.Everybody())).draft();
    }

    private Person person(String name) {
        return house.getBean(People.class)
                .find(mentors.workspace(), "U" + name.toUpperCase(Locale.ROOT))
                .orElseThrow();
    }
}
