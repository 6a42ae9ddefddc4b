package dev.trellis.joining.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@HouseTest
class GlossaryTest {
    private final ApplicationContext house;
    private final Glossary glossary;
    private final Topics topics;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Program peers;

    GlossaryTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.glossary = house.getBean(Glossary.class);
        this.topics = house.getBean(Topics.class);
        this.workspace = workspace;
        this.ana = house.getBean(Crowd.class).admin(workspace, "UANA", "Ana");
        this.peers = house.getBean(Opened.class).peers(ana, "CPEERS");
    }

    @Test
    void whatFewerThanFivePeopleChoseIsNobodyElsesToSee() {
        choose(4, "returning after burnout");
        assertThat(glossary.openTo(workspace, ana.id())).isEmpty();

        wants(person(5), "Returning  after BURNOUT");

        assertThat(glossary.openTo(workspace, ana.id())).containsOnlyKeys(topic(person(5)));
        assertThat(glossary.openTo(workspace, ana.id())).containsValue("returning after burnout");
    }

    @Test
    void whatOnePersonOffersAndWantsInTwoProgramsIsOnePersons() {
        Program other = house.getBean(Opened.class).peers(ana, "COTHER");
        for (int number = 1; number <= 3; number++) {
            Chosen both = new Chosen(List.of("hiring"), List.of("hiring"));
            topics.choose(workspace, peers.id(), person(number).id(), both);
            topics.choose(workspace, other.id(), person(number).id(), both);
        }

        assertThat(glossary.openTo(workspace, ana.id())).isEmpty();
    }

    @Test
    void itStaysWhenTheyChooseOtherwiseSoThatNobodySeesWhoLeft() {
        choose(5, "hiring");

        IntStream.rangeClosed(1, 5).forEach(number -> wants(person(number), "Rust " + number));

        assertThat(glossary.openTo(workspace, ana.id())).containsValue("hiring").hasSize(1);
    }

    @Test
    void ownTopicsAreAlwaysThere() {
        wants(ana, "a private wish");

        assertThat(glossary.openTo(workspace, ana.id())).containsValue("a private wish");
        assertThat(glossary.openTo(workspace, person(1).id())).isEmpty();
    }

    @Test
    void namesAreReadByIdOrAsTheyAreAddedAndEachOnce() {
        choose(5, "Hiring");
        TopicId hiring = topic(person(5));

        assertThat(names(new Pick.Known(hiring), new Pick.Added(" Rust\u0000\n lang "), new Pick.Added("hiring")))
                .contains(List.of("Hiring", "Rust lang"));
        assertThat(names()).contains(List.of());
    }

    @Test
    void whatIsNotTheirsToPickIsRefused() {
        wants(person(1), "a private wish");

        assertThat(names(new Pick.Added("Go"), new Pick.Known(topic(person(1)))))
                .isEmpty();
        assertThat(names(new Pick.Known(TopicId.make()))).isEmpty();
        assertThat(names(new Pick.Added(" \u0000 "))).isEmpty();
    }

    @Test
    void anotherWorkspaceHasItsOwnWords() {
        choose(5, "hiring");
        WorkspaceId other = TestHouse.newWorkspace(house).id();
        Person zoe = house.getBean(Crowd.class).member(other, "UZOE", "Zoe");

        assertThat(glossary.openTo(other, zoe.id())).isEmpty();
        assertThat(glossary.openTo(other, person(1).id())).isEmpty();
        assertThat(glossary.names(other, zoe.id(), List.of(new Pick.Known(topic(person(1))))))
                .isEmpty();
    }

    private Optional<List<String>> names(Pick... picks) {
        return glossary.names(workspace, ana.id(), List.of(picks));
    }

    private void choose(int people, String topic) {
        IntStream.rangeClosed(1, people).forEach(number -> wants(person(number), topic));
    }

    private void wants(Person person, String topic) {
        topics.choose(workspace, peers.id(), person.id(), new Chosen(List.of(), List.of(topic)));
    }

    private TopicId topic(Person of) {
        return topics.of(workspace, peers.id(), of.id()).wants().getFirst().topic();
    }

    private Person person(int number) {
        return house.getBean(Crowd.class).member(workspace, "U" + number, "Nobody " + number);
    }
}
