package dev.trellis.privacy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.privacy.Artefact;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoSeesWhatTest {
    @Test
    void theTable() {
        Golden.check("privacy/table", WhoSeesWhat.screen(Copy.SHARED).view());
    }

    @ParameterizedTest
    @EnumSource
    void everyArtefactHasItsRow(Artefact artefact) {
        String row = Copy.SHARED.text(artefact.labelKey());

        assertThat(WhoSeesWhat.screen(Copy.SHARED).view().toString()).contains(row);
    }
}
