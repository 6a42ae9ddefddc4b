package dev.trellis.pairing.offer.slack;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import dev.trellis.pairing.offer.Refusal;
import dev.trellis.program.Program;
import dev.trellis.program.Samples;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairPeopleScreenTest {
    /** PRODUCT's rule for errors: at most 25 words, with the next step. */
    private static final int WORDS = 25;

    @ParameterizedTest
    @EnumSource
    void everyRefusalNamesWhomItIsAboutAndSaysWhatToDoNext(Refusal.Reason reason) {
        String said = sentence(reason);

        assertThat(said.split("\\s+")).hasSizeLessThanOrEqualTo(WORDS);
        assertThat(said).containsPattern("(?i)pick |open |write |wait ");
        assertThat(said).doesNotContain("{");
    }

    @Test
    void noTwoReasonsReadAlike() {
        assertThat(Arrays.stream(Refusal.Reason.values())
                        .map(PairPeopleScreenTest::sentence)
                        .collect(toSet()))
                .hasSameSizeAs(Refusal.Reason.values());
    }

    @Test
    void theFormBeginsWithTheProgramNextToWhichItWasOpened() {
        Program peers = Samples.open(Kind.PEERS);
        Program mentors = Samples.open(Kind.MENTORS);

        assertThat(initial(peers, mentors, mentors.id().toString()))
                .isEqualTo(mentors.id().toString());
        assertThat(initial(peers, mentors, "new")).isEmpty();
    }

    private static String initial(Program one, Program other, String chosen) {
        View view = PairPeopleScreen.screen(List.of(one, other), chosen, Copy.SHARED)
                .view();
        return view.getBlocks().stream()
                .filter(block -> "program".equals(block.getBlockId()))
                .map(block -> (StaticSelectElement) ((InputBlock) block).getElement())
                .flatMap(element -> Optional.ofNullable(element.getInitialOption()).stream())
                .map(OptionObject::getValue)
                .findFirst()
                .orElse("");
    }

    private static String sentence(Refusal.Reason reason) {
        return Copy.SHARED.text(PairPeopleScreen.sentence(reason), "name", "Ana", "max", 200);
    }
}
