package dev.trellis.checkin.notes.slack;

import static dev.trellis.pairing.AnaAndBen.ANA;
import static dev.trellis.pairing.AnaAndBen.COPY;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.RadioButtonsElement;
import dev.trellis.checkin.notes.Balance;
import dev.trellis.checkin.notes.NoteWords;
import dev.trellis.checkin.notes.SharedNote;
import dev.trellis.pairing.share.slack.SharedLetter;
import dev.trellis.slack.kit.Entered;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Golden;
import dev.trellis.workspace.CheckInId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteScreensTest {
    private static final String ID = "00000000-0000-7000-8000-000000000055";

    @Test
    void amongPeersAndAgain() {
        NoteWords so = new NoteWords(Optional.of(Balance.BOTH), "I talked too much", "");

        Golden.check(
                "checkin/note-peers",
                NoteScreen.of(ID, true, NoteWords.NONE, COPY).view());
        Golden.check("checkin/note-again", NoteScreen.of(ID, true, so, COPY).view());
    }

    @ParameterizedTest
    @EnumSource(Balance.class)
    void whetherTheyGaveOrGotIsShownAndReadAsTheyChoseIt(Balance balance) {
        NoteWords so = new NoteWords(Optional.of(balance), "", "");

        String shown = NoteScreen.of(ID, true, so, COPY).view().getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(block -> ((InputBlock) block).getElement())
                .filter(RadioButtonsElement.class::isInstance)
                .map(element ->
                        ((RadioButtonsElement) element).getInitialOption().getValue())
                .findFirst()
                .orElseThrow();

        assertThat(NoteScreen.read(new Filled(Map.of("balance", Entered.picked(shown)))))
                .isEqualTo(so);
    }

    @Test
    void withAMentor() {
        Golden.check(
                "checkin/note-mentors",
                NoteScreen.of(ID, false, NoteWords.NONE, COPY).view());
    }

    @Test
    void onceItIsKept() {
        Golden.check(
                "checkin/note-kept", NoteSubmission.keptScreen(ID, true, COPY).view());
    }

    @Test
    void asThePartnerReadsIt() {
        Golden.check("checkin/note-shared", SharedLetter.message("checkin.shared", ID, "Ana", COPY));
        Golden.check(
                "checkin/note-read",
                NoteButtons.reading(new SharedNote(CheckInId.of(ID), ANA.id(), "Try pairing"), COPY)
                        .view());
    }
}
