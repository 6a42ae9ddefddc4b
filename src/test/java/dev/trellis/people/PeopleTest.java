package dev.trellis.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class PeopleTest {
    private final People people;
    private final Crowd crowd;
    private final WorkspaceId workspace;

    PeopleTest(People people, Crowd crowd, WorkspaceId workspace) {
        this.people = people;
        this.crowd = crowd;
        this.workspace = workspace;
    }

    @Test
    void somebodyNewIsRememberedAndSlackIsAskedAboutThem() {
        Person met = people.known(workspace, "UNEW");

        assertThat(met.slackId()).isEqualTo("UNEW");
        assertThat(met.askSlackAt()).isNotNull();
        assertThat(people.known(workspace, "UNEW").id()).isEqualTo(met.id());
        assertThat(people.find(workspace, met.id())).contains(met);
    }

    @Test
    void twoWhoMeetSomebodyAtTheSameMomentMeetTheSamePerson() {
        var ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> people.known(workspace, "UTWICE").id())
                .toList();

        assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "\uD83D\uDC69\u200D\uD83D\uDCBB Ana",
                "\u05D0\u05E0\u05D4",
                "<!channel>",
                "a\u0000b",
                "*bold* & `code`"
            })
    void aNameComesBackExactly(String name) {
        crowd.member(workspace, "UANA", name);

        assertThat(people.known(workspace, "UANA").name()).isEqualTo(name);
    }

    @Test
    void whatSlackSaysReplacesWhatWasKnown() {
        Person met = people.known(workspace, "UBEN");

        crowd.member(workspace, "UBEN", "Ben", "America/New_York");

        Person ben = people.get(workspace, met.id());
        assertThat(ben.name()).isEqualTo("Ben");
        assertThat(ben.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(ben.zoneKnown()).isTrue();
        assertThat(ben.askSlackAt()).isNull();
        assertThat(ben.week().zone()).isEqualTo(ben.zone());
    }

    @Test
    void aZoneThatSlackDoesNotKnowIsTheMostCommonOneHere() {
        crowd.member(workspace, "U1", "One", "Asia/Kolkata");
        crowd.member(workspace, "U2", "Two", "Asia/Kolkata");
        crowd.member(workspace, "U3", "Three", "Europe/Berlin");

        people.learn(workspace, new Facts("U4", "Four", "", Optional.empty(), "", Standing.MEMBER, "", 0));

        Person four = people.known(workspace, "U4");
        assertThat(four.zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
        assertThat(four.zoneKnown()).isFalse();
    }

    @Test
    void aNameOfTheirOwnThatWasNotKeptBeforeIsLearntWithoutDoubt() {
        people.learn(workspace, facts("Ana", "", 7));

        people.learn(workspace, facts("Ana", "ana.schmidt", 7));

        Person ana = people.known(workspace, "UANA");
        assertThat(ana.handle()).isEqualTo("ana.schmidt");
        assertThat(ana.askSlackAt()).isNull();
    }

    private static Facts facts(String name, String handle, long second) {
        return new Facts("UANA", name, handle, Optional.of("Europe/Berlin"), "en-GB", Standing.MEMBER, "", second);
    }

    @Test
    void whereNobodysZoneIsKnownItIsUtc() {
        assertThat(people.known(workspace, "UNEW").zone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void anEventWithoutALanguageDoesNotForgetIt() {
        crowd.member(workspace, "UANA", "Ana");

        people.learn(workspace, new Facts("UANA", "Ana", "", Optional.of("Europe/Paris"), "", Standing.MEMBER, "", 0));

        assertThat(people.known(workspace, "UANA").locale().toLanguageTag()).isEqualTo("en-GB");
    }

    @Test
    void leavingAndComingBackAreHeardOnceEach(Heard heard) {
        Person ana = crowd.member(workspace, "UANA", "Ana");

        people.left(workspace, "UANA");
        people.left(workspace, "UANA");
        assertThat(people.get(workspace, ana.id()).deactivated()).isTrue();
        crowd.member(workspace, "UANA", "Ana");
        crowd.member(workspace, "UANA", "Ana");

        assertThat(heard.of(ana.id()))
                .containsExactly(
                        new PersonDeactivated(workspace, ana.id()), new PersonReactivated(workspace, ana.id()));
    }

    @Test
    void adminsAreThoseOfSlackWhoAreStillHere() {
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        crowd.member(workspace, "UHANA", "Hana");
        crowd.admin(workspace, "UGONE", "Gone");
        people.left(workspace, "UGONE");

        assertThat(people.admins(workspace)).containsExactly(ivo);
        assertThat(people.isAdmin(ivo)).isTrue();
        assertThat(people.isAdmin(people.known(workspace, "UGONE"))).isFalse();
        assertThat(people.isAdmin(people.known(workspace, "UHANA"))).isFalse();
    }

    @Test
    void twoWorkspacesNeverSeeEachOther(ApplicationContext house) {
        WorkspaceId other = TestHouse.newWorkspace(house).id();
        Person here = crowd.admin(workspace, "USAME", "Here");
        Person there = crowd.member(other, "USAME", "There", "Asia/Tokyo");

        assertThat(here.id()).isNotEqualTo(there.id());
        assertThat(people.find(workspace, there.id())).isEmpty();
        assertThatThrownBy(() -> people.get(other, here.id())).isInstanceOf(NoSuchElementException.class);
        assertThat(people.admins(other)).isEmpty();
        assertThat(people.usualZone(workspace)).isEqualTo("Europe/Berlin");
        people.left(workspace, "USAME");
        assertThat(people.get(other, there.id()).deactivated()).isFalse();
    }

    @Test
    void somebodyInDoubtIsAskedAboutOnceInAWhile() {
        Person ana = crowd.member(workspace, "UANA", "Ana");
        assertThat(people.askAbout()).noneMatch(person -> person.id().equals(ana.id()));

        people.doubt(workspace, "UANA");

        assertThat(people.nextAsking()).isPresent();
        assertThat(people.askAbout()).anyMatch(person -> person.id().equals(ana.id()));
        assertThat(people.askAbout()).noneMatch(person -> person.id().equals(ana.id()));
    }
}
