package dev.trellis.checkin.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.Days;
import dev.trellis.checkin.Said;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.EndReason;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.Person;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Ana writes down after her talk with Ben. */
@Tag("database")
class NotesTest {
    private final Days days = new Days();
    private final CheckIns checkIns = days.house().getBean(CheckIns.class);
    private final Notes notes = days.house().getBean(Notes.class);
    private final WorkspaceId workspace = days.workspace();
    private final Person ana = days.ana();
    private final Person ben = days.ben();
    private final Pair pair = days.pair();

    @Test
    void aNoteIsPrivateAndWhatIsSharedCanBeTakenBack() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();
        NoteWords words = new NoteWords(Optional.of(Balance.BOTH), "I talked too much", "Try pairing on Monday");
        assertThat(notes.keep(workspace, ana.id(), id, words)).isInstanceOf(NoteKept.NoMeeting.class);
        checkIns.met(workspace, ana.id(), id);

        notes.keep(workspace, ana.id(), id, words);

        assertThat(notes.own(workspace, ana.id(), id)).contains(words);
        assertThat(notes.own(workspace, ben.id(), id)).isEmpty();
        assertThat(notes.read(workspace, ben.id(), id)).contains(new SharedNote(id, ana.id(), "Try pairing on Monday"));
        assertThat(notes.balance(workspace, pair.id(), ana.id())).isEqualTo(Map.of(Balance.BOTH, 1));
        assertThat(notes.sharedWith(ben))
                .singleElement()
                .satisfies(shared -> assertThat(shared.author()).isEqualTo(ana.id()));
        assertThat(notes.sharedWith(ana)).isEmpty();
        checkIns.undo(workspace, ana.id(), id);
        assertThat(notes.sharedWith(ben)).isEmpty();
        assertThat(notes.read(workspace, ben.id(), id)).isEmpty();
        checkIns.met(workspace, ana.id(), id);
        assertThat(notes.read(workspace, ben.id(), id)).isPresent();
        notes.takeBack(workspace, ana.id(), id);
        assertThat(notes.read(workspace, ben.id(), id)).isEmpty();
        assertThat(notes.keep(
                        workspace, ana.id(), id, new NoteWords(Optional.empty(), "", "x".repeat(NoteWords.MAX + 1))))
                .isInstanceOf(NoteKept.ShareTooLong.class);
    }

    @Test
    void whatIsSharedAtNightIsToldInTheMorningAndNotOnceThePairHasEnded() {
        days.askedAboutThursday();
        CheckInId id = days.open(ana).id();
        checkIns.met(workspace, ana.id(), id);

        notes.keep(workspace, ana.id(), id, new NoteWords(Optional.empty(), "", "Try pairing on Monday"));

        assertThat(days.house().getBean(Outbox.class).find(workspace, new Subject("checkin", id.toString())))
                .hasSize(1)
                .first()
                .satisfies(kept -> assertThat(kept.letter().notBefore()).isEqualTo("2027-02-05T14:00:00Z"));
        assertThat(notes.authorOf(workspace, id)).contains(ana.id());
        days.house().getBean(Pairs.class).end(workspace, pair.id(), ben.id(), EndReason.NO_FAULT);
        assertThat(notes.authorOf(workspace, id)).isEmpty();
    }

    @Test
    void toWriteANoteOnAMeetingOneWasToldOfIsToConfirmIt() {
        days.askedAboutThursday();
        checkIns.met(workspace, ana.id(), days.open(ana).id());
        days.ask("2027-02-05T15:00:00Z");
        CheckInId bens = days.open(ben).id();

        notes.keep(workspace, ben.id(), bens, new NoteWords(Optional.empty(), "good", ""));

        assertThat(days.find(ben, bens).reply().said()).isEqualTo(Said.MET);
        assertThat(days.due(ben)).isEqualTo("2027-02-19T15:00:00Z");
    }
}
