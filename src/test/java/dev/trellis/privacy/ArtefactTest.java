package dev.trellis.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.slack.kit.Copy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArtefactTest {
    private static final Set<Artefact> WORDS = EnumSet.of(Artefact.GOAL, Artefact.CHECK_IN_WORDS, Artefact.REFLECTION);

    @ParameterizedTest
    @EnumSource(Artefact.class)
    void authorsAlwaysReadTheirOwn(Artefact artefact) {
        assertThat(artefact.mayBeReadBy(Viewer.AUTHOR, false)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Artefact.class)
    void theLabelOfWhatNobodyElseReadsSaysSo(Artefact artefact) {
        var label = Copy.SHARED.text(artefact.labelKey());

        assertThat(label.startsWith("Only you"))
                .as(label)
                .isEqualTo(artefact != Artefact.CONDUCT_REPORT
                        && Arrays.stream(Viewer.values())
                                .filter(viewer -> viewer != Viewer.AUTHOR)
                                .noneMatch(viewer -> reads(artefact, viewer)));
    }

    @Test
    void aPartnerReadsWordsOnlyWhileTheyAreShared() {
        assertThat(WORDS).allSatisfy(words -> {
            assertThat(words.mayBeReadBy(Viewer.PARTNER, true)).isTrue();
            assertThat(words.mayBeReadBy(Viewer.PARTNER, false)).isFalse();
        });
    }

    @Test
    void aPartnerReadsTheFieldsOfAProfileThatAreForThem() {
        assertThat(Artefact.PROFILE_FIELD.mayBeReadBy(Viewer.PARTNER, true)).isTrue();
        assertThat(Artefact.PROFILE_FIELD.mayBeReadBy(Viewer.PARTNER, false)).isFalse();
        assertThat(Artefact.PROFILE_FIELD.mayBeReadBy(Viewer.SAFETY_CONTACT, true))
                .isFalse();
    }

    @Test
    void theCommitteeAndTheSafetyContactNeverReadWordsEvenWhenTheyAreShared() {
        assertThat(WORDS).allSatisfy(words -> {
            assertThat(words.mayBeReadBy(Viewer.COMMITTEE, true)).isFalse();
            assertThat(words.mayBeReadBy(Viewer.SAFETY_CONTACT, true)).isFalse();
        });
    }

    @Test
    void whetherPeopleMetReachesTheCommitteeAsOneStatusWhateverTheAnswer() {
        assertThat(Artefact.OTHER_ANSWER.verdict(Viewer.COMMITTEE))
                .isEqualTo(Artefact.GOOD_ANSWER.verdict(Viewer.COMMITTEE))
                .isEqualTo(Verdict.COARSE_STATUS);
        assertThat(Artefact.OTHER_ANSWER.mayBeReadBy(Viewer.PARTNER, true)).isFalse();
    }

    @Test
    void thePartnerNeverLearnsAConstraintOrAReport() {
        assertThat(Artefact.CONSTRAINT.verdict(Viewer.PARTNER)).isEqualTo(Verdict.NO);
        assertThat(Artefact.CONDUCT_REPORT.verdict(Viewer.PARTNER)).isEqualTo(Verdict.NO);
    }

    private static boolean reads(Artefact artefact, Viewer viewer) {
        return switch (artefact.verdict(viewer)) {
            case YES, BY_FIELD, IF_FOR_MATCHING, IN_THE_CHANNEL -> true;
            default -> false;
        };
    }
}
