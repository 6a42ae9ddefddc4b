package dev.trellis.checkin.notes;

import dev.trellis.checkin.Answered;
import dev.trellis.checkin.CheckIn;
import dev.trellis.checkin.CheckIns;
import dev.trellis.checkin.Said;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.Partners;
import dev.trellis.pairing.share.ShareNews;
import dev.trellis.people.Person;
import dev.trellis.privacy.Artefact;
import dev.trellis.privacy.Blank;
import dev.trellis.privacy.Place;
import dev.trellis.privacy.Viewer;
import dev.trellis.privacy.Words;
import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people write down after they met: a private note, and one thing to share that can be taken back. */
@Singleton
public class Notes {
    private final NoteRepository notes;
    private final CheckIns checkIns;
    private final Partners partners;
    private final Words words;
    private final ShareNews news;
    private final Clock clock;

    Notes(NoteRepository notes, CheckIns checkIns, Partners partners, Words words, ShareNews news, Clock clock) {
        this.notes = notes;
        this.checkIns = checkIns;
        this.partners = partners;
        this.words = words;
        this.news = news;
        this.clock = clock;
    }

    /** Keeps what was written; to write one is also to say that the two met. */
    @Transactional
    public NoteKept keep(WorkspaceId workspace, PersonId person, CheckInId id, NoteWords said) {
        if (NoteWords.tooLong(said.note())) {
            return new NoteKept.NoteTooLong();
        }
        if (NoteWords.tooLong(said.share())) {
            return new NoteKept.ShareTooLong();
        }
        return met(workspace, person, id)
                .<NoteKept>map(row -> {
                    write(row, said);
                    return new NoteKept.Kept(row);
                })
                .orElseGet(NoteKept.NoMeeting::new);
    }

    /** What they wrote so far. */
    @Transactional
    public Optional<NoteWords> own(WorkspaceId workspace, PersonId person, CheckInId id) {
        return notes.findByWorkspaceIdAndId(workspace, id)
                .filter(note -> note.personId().equals(person))
                .map(note -> new NoteWords(
                        Optional.ofNullable(note.balance()),
                        open(note, "sealed_note", note.sealedNote()),
                        open(note, "sealed_share", note.sealedShare())));
    }

    /** Whether the one thing they wrote to share can be read by their partner. */
    @Transactional
    public boolean isShared(WorkspaceId workspace, CheckInId id) {
        return notes.findByWorkspaceIdAndId(workspace, id).filter(Note::shared).isPresent();
    }

    /** The one thing is theirs alone again, from this moment. */
    @Transactional
    public void takeBack(WorkspaceId workspace, PersonId person, CheckInId id) {
        notes.findByWorkspaceIdAndId(workspace, id)
                .filter(note -> note.personId().equals(person))
                .ifPresent(note -> notes.update(note.shared(false)));
    }

    /** What was shared, for the other half of a live pair, at this moment; nothing while its author says they did not meet. */
    @Transactional
    public Optional<SharedNote> read(WorkspaceId workspace, PersonId reader, CheckInId id) {
        return notes.findByWorkspaceIdAndId(workspace, id)
                .filter(this::stands)
                .filter(note -> Artefact.CHECK_IN_WORDS.mayBeReadBy(Viewer.PARTNER, note.shared()))
                .filter(note -> !note.personId().equals(reader))
                .filter(note -> partners.in(workspace, note.pairId(), reader).isPresent())
                .map(note -> new SharedNote(id, note.personId(), open(note, "sealed_share", note.sealedShare())));
    }

    /** What somebody's partners share about their talks, the newest first. */
    @Transactional
    public List<NoteShared> sharedWith(Person reader) {
        return partners.of(reader).stream()
                .map(partner -> partner.pair().id())
                .flatMap(pair -> notes.findByWorkspaceIdAndPairId(reader.workspace(), pair).stream())
                .filter(note -> note.shared() && !note.personId().equals(reader.id()))
                .filter(this::stands)
                .sorted(Comparator.comparing(Note::writtenAt).reversed())
                .map(note -> new NoteShared(note.id(), note.personId(), note.writtenAt()))
                .toList();
    }

    /** Who shared it, as long as they do and the pair goes on for whoever would read it. */
    @Transactional
    public Optional<PersonId> authorOf(WorkspaceId workspace, CheckInId id) {
        return notes.findByWorkspaceIdAndId(workspace, id)
                .filter(Note::shared)
                .filter(this::stands)
                .filter(note -> partners.readerOf(workspace, note.pairId(), note.personId())
                        .isPresent())
                .map(Note::personId);
    }

    /** How often one of a pair said that they gave, got or both; both of them see it. */
    @Transactional
    public Map<Balance, Integer> balance(WorkspaceId workspace, PairId pair, PersonId of) {
        Map<Balance, Integer> counts = new EnumMap<>(Balance.class);
        notes.findByWorkspaceIdAndPairId(workspace, pair).stream()
                .filter(note -> note.personId().equals(of))
                .flatMap(note -> Optional.ofNullable(note.balance()).stream())
                .forEach(said -> counts.merge(said, 1, Integer::sum));
        return counts;
    }

    /** Whoever takes We met back has no way to their note until they press it again, so nobody else has. */
    private boolean stands(Note note) {
        return checkIns.find(note.workspaceId(), note.personId(), note.id())
                .filter(row -> row.reply().said() == Said.MET)
                .isPresent();
    }

    private Optional<CheckIn> met(WorkspaceId workspace, PersonId person, CheckInId id) {
        return checkIns.find(workspace, person, id)
                .map(row -> row.told() ? confirmed(workspace, person, id) : row)
                .filter(row -> row.reply().said() == Said.MET);
    }

    private CheckIn confirmed(WorkspaceId workspace, PersonId person, CheckInId id) {
        Answered outcome = checkIns.met(workspace, person, id);
        return outcome instanceof Answered.Now now
                ? now.checkIn()
                : checkIns.find(workspace, person, id).orElseThrow();
    }

    private void write(CheckIn row, NoteWords said) {
        Optional<Note> before = notes.findByWorkspaceIdAndId(row.workspaceId(), row.id());
        boolean shares = !Blank.is(said.share());
        Note note = new Note(
                        row.id(),
                        row.workspaceId(),
                        row.pairId(),
                        row.personId(),
                        said.balance().orElse(null),
                        seal(row, "sealed_note", said.note()),
                        seal(row, "sealed_share", said.share()),
                        before.filter(Note::shared).isPresent(),
                        before.map(Note::times).orElse(0),
                        clock.instant())
                .shared(shares);
        before.ifPresentOrElse(known -> notes.update(note), () -> notes.save(note));
        partners.in(row.workspaceId(), row.pairId(), row.personId())
                .filter(partner -> shares && before.filter(Note::shared).isEmpty())
                .ifPresent(partner -> news.tell(
                        partner.pair(),
                        row.personId(),
                        new Subject("checkin", row.id().toString()),
                        note.times()));
    }

    private String seal(CheckIn row, String column, String text) {
        return text.isEmpty()
                ? ""
                : words.seal(row.workspaceId(), row.personId(), Place.of("check_in_note", column, row.id()), text);
    }

    private String open(Note note, String column, String sealed) {
        return sealed.isEmpty()
                ? ""
                : words.open(note.workspaceId(), note.personId(), Place.of("check_in_note", column, note.id()), sealed)
                        .orElse("");
    }
}
