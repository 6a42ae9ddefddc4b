package dev.trellis.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.apply.Role;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class PoliciesTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Policies policies;
    private final Program peers;
    private final Matchmaker hana;
    private final Person ana;

    PoliciesTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.policies = house.getBean(Policies.class);
        Cast cast = house.getBean(Cast.class);
        this.peers = cast.peers(workspace);
        this.hana = cast.lead(peers);
        this.ana = cast.joins(peers, "Ana", Role.PEER);
    }

    @Test
    void theUsualOnesHoldUntilALeadChangesThem() {
        Policy usual = policies.of(workspace, peers.id());
        assertThat(usual.limits()).isEqualTo(Limits.USUAL);
        assertThat(usual.weights()).isEqualTo(Weights.USUAL);

        Policy stricter = usual.with(new Limits(0, 4, 240, true, false))
                .with(new Weights(1, 2, 3, 4, 5))
                .pairingNextOn(LocalDate.parse("2027-03-01"));
        assertThat(policies.change(hana, stricter)).isEqualTo(new PolicyChanged.Saved(stricter));
        assertThat(policies.of(workspace, peers.id())).isEqualTo(stricter);

        policies.change(hana, usual);
        assertThat(policies.of(workspace, peers.id())).isEqualTo(usual);
        assertThat(house.getBean(DecisionLog.class).of(workspace, peers.id()))
                .extracting(Decided::what)
                .containsExactly(Decision.POLICY, Decision.POLICY);
    }

    @Test
    void aMentorMayBeTwoLevelsAboveUnlessALeadSaysOtherwise() {
        Program mentors = house.getBean(Cast.class).mentors(workspace);

        assertThat(policies.of(workspace, mentors.id()).limits()).isEqualTo(new Limits(2, 2, 120, false, false));
    }

    @ParameterizedTest
    @CsvSource({"-1,2,120", "21,2,120", "1,-1,120", "1,11,120", "1,2,-1", "1,2,481"})
    void limitsHaveLimits(int levels, int rounds, int minutes) {
        Policy usual = policies.of(workspace, peers.id());

        assertThat(policies.change(hana, usual.with(new Limits(levels, rounds, minutes, false, false))))
                .isInstanceOf(PolicyChanged.Unsound.class);
        assertThat(policies.of(workspace, peers.id())).isEqualTo(usual);
    }

    @Test
    void somethingMustCountAndNothingTooMuch() {
        Policy usual = policies.of(workspace, peers.id());

        assertThat(policies.change(hana, usual.with(new Weights(0, 0, 0, 0, 0))))
                .isInstanceOf(PolicyChanged.Unsound.class);
        assertThat(policies.change(hana, usual.with(new Weights(11, 0, 0, 0, 0))))
                .isInstanceOf(PolicyChanged.Unsound.class);
        assertThat(policies.change(hana, usual.with(new Weights(-1, 5, 0, 0, 0))))
                .isInstanceOf(PolicyChanged.Unsound.class);
    }

    @Test
    void onlyALeadDecidesAndOnlyAboutTheirOwnProgram() {
        Policy usual = policies.of(workspace, peers.id());
        Matchmaker nosy = new Matchmaker(workspace, peers.id(), ana.id());
        Cast cast = house.getBean(Cast.class);
        Program elsewhere = cast.peers(TestHouse.newWorkspace(house).id());

        assertThat(policies.change(nosy, usual)).isInstanceOf(PolicyChanged.NotALead.class);
        policies.change(cast.lead(elsewhere), usual.with(new Limits(9, 2, 120, false, false)));

        assertThat(policies.of(workspace, peers.id())).isEqualTo(usual);
        assertThat(policies.of(elsewhere.workspace(), elsewhere.id()).limits().levelDifference())
                .isEqualTo(9);
    }
}
