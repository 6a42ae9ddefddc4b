package dev.trellis.pairing.share;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.people.People;
import dev.trellis.privacy.Viewer;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who may read something besides its author: the other half of a live pair it is shared with, and nobody else. */
@Singleton
public class Sharing {
    private final ShareRepository shares;
    private final Pairs pairs;
    private final People people;
    private final Outbox outbox;
    private final ShareNews news;
    private final Clock clock;

    Sharing(ShareRepository shares, Pairs pairs, People people, Outbox outbox, ShareNews news, Clock clock) {
        this.shares = shares;
        this.pairs = pairs;
        this.people = people;
        this.outbox = outbox;
        this.news = news;
        this.clock = clock;
    }

    /** The partner is told once for each time it begins. False when the author and somebody else are no such live pair. */
    @Transactional
    public boolean begin(Writing writing, PairId id) {
        Optional<Pair> pair = pairs.find(writing.workspace(), id).filter(one -> pairs.goesOnFor(one, writing.author()));
        pair.ifPresent(known -> begin(writing, known));
        return pair.isPresent();
    }

    /** They may not read it any more, from this moment. */
    @Transactional
    public void end(Writing writing, PairId pair) {
        find(writing, pair).filter(Share::live).ifPresent(share -> end(writing, share));
    }

    @Transactional
    public void endAll(Writing writing) {
        live(writing).forEach(share -> end(writing, share));
    }

    /** Everybody who sees it on their Home sees it anew. */
    @Transactional
    public void redraw(Writing writing) {
        home(writing.workspace(), writing.author());
        live(writing).forEach(share -> redraw(writing, share));
    }

    /** Asked anew at the moment of reading, of the table that says who sees what. */
    @Transactional
    public boolean mayRead(Writing writing, PersonId reader) {
        if (writing.author().equals(reader)) {
            return writing.shelf().artefact().mayBeReadBy(Viewer.AUTHOR, false);
        }
        boolean shared = live(writing).stream()
                .flatMap(share -> pairs.find(writing.workspace(), share.pairId()).stream())
                .anyMatch(pair -> pair.has(writing.author()) && pairs.goesOnFor(pair, reader));
        return shared && writing.shelf().artefact().mayBeReadBy(Viewer.PARTNER, true);
    }

    /** A share that a letter speaks of, for as long as it and its pair stand. */
    @Transactional
    public Optional<Share> standing(WorkspaceId workspace, Shelf shelf, UUID share) {
        return shares.findByWorkspaceIdAndRoomAndIdAndLiveTrue(workspace, shelf.room(), share)
                .filter(found ->
                        livePair(workspace, found.authorId(), found.pairId()).isPresent());
    }

    /** What live partners share with this person. */
    @Transactional
    public List<Share> with(WorkspaceId workspace, Shelf shelf, PersonId reader) {
        List<PairId> live =
                pairs.knownTo(workspace, reader).stream().map(Pair::id).toList();
        List<Share> all = live.isEmpty()
                ? List.of()
                : shares.findByWorkspaceIdAndRoomAndPairIdInAndLiveTrue(workspace, shelf.room(), live);
        return all.stream().filter(share -> !share.authorId().equals(reader)).toList();
    }

    /** With which pairs each of these is shared; the ones that are not shared are left out. */
    @Transactional
    public Map<UUID, List<PairId>> pairsOf(WorkspaceId workspace, List<UUID> writings) {
        return writings.isEmpty()
                ? Map.of()
                : shares.findByWorkspaceIdAndWritingIdInAndLiveTrue(workspace, writings).stream()
                        .collect(groupingBy(Share::writingId, mapping(Share::pairId, toList())));
    }

    private void begin(Writing writing, Pair pair) {
        Optional<Share> before = find(writing, pair.id());
        if (before.filter(Share::live).isPresent()) {
            return;
        }
        Share share = before.orElseGet(() -> Share.none(writing, pair.id(), clock.instant()))
                .begun(clock.instant());
        before.ifPresentOrElse(known -> shares.update(share), () -> shares.save(share));
        Subject about = new Subject(share.room(), share.id().toString());
        news.tell(pair, writing.author(), about, share.times());
        home(share.workspaceId(), pair.partnerOf(writing.author()));
    }

    private void end(Writing writing, Share share) {
        shares.update(share.ended(clock.instant()));
        redraw(writing, share);
    }

    private void redraw(Writing writing, Share share) {
        pairs.find(writing.workspace(), share.pairId())
                .ifPresent(pair -> home(writing.workspace(), pair.partnerOf(writing.author())));
    }

    private void home(WorkspaceId workspace, PersonId person) {
        outbox.put(Letter.home(workspace, slackId(workspace, person)));
    }

    private Optional<Pair> livePair(WorkspaceId workspace, PersonId author, PairId id) {
        return pairs.find(workspace, id)
                .filter(pair -> pair.has(author) && pair.state().live());
    }

    private List<Share> live(Writing writing) {
        return shares.findByWorkspaceIdAndWritingIdInAndLiveTrue(writing.workspace(), List.of(writing.id()));
    }

    private Optional<Share> find(Writing writing, PairId pair) {
        return shares.findByWorkspaceIdAndWritingIdAndPairId(writing.workspace(), writing.id(), pair);
    }

    private String slackId(WorkspaceId workspace, PersonId person) {
        return people.get(workspace, person).slackId();
    }
}
