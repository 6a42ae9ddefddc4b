package dev.trellis.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@HouseTest
class DirectoryTest {
    private final Directory directory;
    private final People people;
    private final Clock clock;
    private final WorkspaceId workspace;

    DirectoryTest(Directory directory, People people, Clock clock, WorkspaceId workspace) {
        this.directory = directory;
        this.people = people;
        this.clock = clock;
        this.workspace = workspace;
    }

    @Test
    void aNewWorkspaceIsReadFromTheFirstPageAndByOneNodeOnly() {
        DirectoryWalk walk = claimed();

        assertThat(walk.page()).isEmpty();
        assertThat(claims()).doesNotContain(workspace);
    }

    @Test
    void aPageIsFollowedByTheNextAndTheLastByTheNight() {
        directory.learned(claimed(), List.of(facts("UANA", "Ana")), "page-2");
        assertThat(directory.isWalked(workspace)).isFalse();

        DirectoryWalk second = claimed();
        assertThat(second.page()).isEqualTo("page-2");
        directory.learned(second, List.of(facts("UBEN", "Ben")), "");

        assertThat(directory.isWalked(workspace)).isTrue();
        assertThat(people.find(workspace, "UANA")).isPresent();
        assertThat(people.find(workspace, "UBEN")).isPresent();
        assertThat(claims()).doesNotContain(workspace);
    }

    @Test
    void aStartReadsEverybodyAgainAndForgetsNobody() {
        directory.learned(claimed(), List.of(facts("UANA", "Ana")), "");

        directory.look();

        assertThat(claimed().page()).isEmpty();
        assertThat(directory.isWalked(workspace)).isTrue();
        assertThat(people.find(workspace, "UANA")).isPresent();
    }

    @Test
    void aWalkBegunAnewIsNotPutOffByTheOneBefore() {
        DirectoryWalk before = claimed();
        directory.look();

        directory.later(before, Duration.ofHours(1));

        assertThat(claims()).contains(workspace);
    }

    @Test
    void whenSlackAsksForAPauseTheSamePageComesAgainAfterIt() {
        directory.learned(claimed(), List.of(), "page-2");

        directory.later(claimed(), Duration.ofHours(1));

        assertThat(claims()).doesNotContain(workspace);
        assertThat(directory.nextDue())
                .hasValueSatisfying(
                        due -> assertThat(due).isBeforeOrEqualTo(clock.instant().plus(Duration.ofHours(1))));
    }

    @Test
    void somebodyWhoCannotBeKeptHoldsUpNobodyElse() {
        var page = List.of(facts("UANA", "Ana"), facts("ULONG", "x".repeat(501)), facts("UBEN", "Ben"));

        directory.learned(claimed(), page, "");

        assertThat(people.find(workspace, "UANA")).isPresent();
        assertThat(people.find(workspace, "UBEN")).isPresent();
        assertThat(directory.isWalked(workspace)).isTrue();
    }

    @Test
    void somebodyWhoseZoneSlackDoesNotTellIsTakenToBeWhereMostAre() {
        Facts nowhere = new Facts("UNOWHERE", "Nowhere", "", Optional.empty(), "en-GB", Standing.MEMBER, "", 0);

        directory.learned(claimed(), List.of(nowhere, facts("UANA", "Ana"), facts("UBEN", "Ben")), "");

        assertThat(people.find(workspace, "UNOWHERE"))
                .hasValueSatisfying(
                        person -> assertThat(person.reading().zone()).isEqualTo("Asia/Tokyo"));
    }

    private static Facts facts(String slackId, String name) {
        return new Facts(slackId, name, "", Optional.of("Asia/Tokyo"), "en-GB", Standing.MEMBER, "", 0);
    }

    private DirectoryWalk claimed() {
        Optional<DirectoryWalk> claim = directory.claim();
        while (claim.isPresent() && !claim.get().id().equals(workspace)) {
            claim = directory.claim();
        }
        return claim.orElseThrow();
    }

    private List<WorkspaceId> claims() {
        return Stream.generate(directory::claim)
                .takeWhile(Optional::isPresent)
                .map(claim -> claim.orElseThrow().id())
                .toList();
    }
}
