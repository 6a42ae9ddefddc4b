package dev.trellis.pairing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.delivery.Letter;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.Mail;
import dev.trellis.pairing.Places;
import dev.trellis.pairing.offer.Refusal.Reason;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;

/** Ana, who joined, and Ben, who has not: what a lead and the two can do with an offer. */
final class Asking {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Proposals proposals;
    private final Offers offers;
    private final OfferRepository repository;
    private final Person ivo;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    Asking(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.proposals = house.getBean(Proposals.class);
        this.offers = house.getBean(Offers.class);
        this.repository = house.getBean(OfferRepository.class);
        this.ivo = crowd().admin(workspace, "UIVO", "Ivo");
        this.ana = crowd().member(workspace, "UANA", "Ana");
        this.ben = crowd().member(workspace, "UBEN", "Ben", "America/New_York");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
        joining().join(workspace, peers.id(), ana.id(), new Application(Role.PEER, "public speaking", "SQL tuning"));
    }

    ApplicationContext house() {
        return house;
    }

    WorkspaceId workspace() {
        return workspace;
    }

    Person ivo() {
        return ivo;
    }

    Person ana() {
        return ana;
    }

    Person ben() {
        return ben;
    }

    Program peers() {
        return peers;
    }

    Mail mail() {
        return house.getBean(Mail.class);
    }

    Crowd crowd() {
        return house.getBean(Crowd.class);
    }

    Joining joining() {
        return house.getBean(Joining.class);
    }

    Offer sent() {
        return switch (proposals.propose(proposal("You both like \uD83C\uDFBB <!channel>"))) {
            case Proposed.Sent(Offer offer) -> offer;
            case Proposed.Refused refused -> throw new AssertionError(refused.toString());
            case Proposed.NotALead notALead -> throw new AssertionError(notALead.toString());
        };
    }

    /** Both have it on their screens. */
    Offer shown(Offer offer) {
        for (Person person : List.of(ana, ben)) {
            mail().done(letters(offer, person, OfferLetters.OFFER).getFirst(), "D1", "1.1");
        }
        return offer;
    }

    Proposal proposal(String why) {
        return new Proposal(workspace, peers.id(), ivo.id(), ana.id(), ben.id(), why);
    }

    Proposal with(Person one, Person other) {
        return new Proposal(workspace, peers.id(), ivo.id(), one.id(), other.id(), "");
    }

    Reason reason(Proposal proposal) {
        return switch (proposals.propose(proposal)) {
            case Proposed.Refused(Refusal because) -> because.reason();
            case Proposed.Sent sent -> throw new AssertionError(sent.toString());
            case Proposed.NotALead notALead -> throw new AssertionError(notALead.toString());
        };
    }

    OfferOutcome yes(Offer offer, Person person) {
        OfferSide side = side(offer, person);
        return offers.yes(workspace, offer.id(), person.id(), side.line());
    }

    OfferView view(Offer offer, Person person) {
        return offers.seenBy(workspace, offer.id(), person.id()).orElseThrow();
    }

    OfferSide side(Offer offer, Person person) {
        return view(offer, person).mine();
    }

    Offer now(Offer offer) {
        return offers.get(workspace, offer.id());
    }

    void overdue(Offer offer) {
        Offer now = now(offer);
        repository.update(new Offer(
                now.id(),
                now.workspace(),
                now.program(),
                now.lower(),
                now.higher(),
                now.lead(),
                now.why(),
                now.state(),
                Instant.parse("2020-01-01T00:00:00Z"),
                now.toldAt(),
                now.version()));
    }

    /** The next morning: both read that it is over. */
    void told(Offer offer) {
        Offer now = now(offer);
        repository.update(new Offer(
                now.id(),
                now.workspace(),
                now.program(),
                now.lower(),
                now.higher(),
                now.lead(),
                now.why(),
                now.state(),
                now.expiresAt(),
                Instant.parse("2020-01-01T00:00:00Z"),
                now.version()));
        house.getBean(TellEnds.class).beat();
    }

    int used(Person person) {
        return house.getBean(Places.class).used(workspace, peers.id(), person.id());
    }

    Participation.State state(Person person) {
        return joining().of(workspace, peers.id(), person.id()).orElseThrow().state();
    }

    List<Letter> letters(Offer offer, Person person, String kind) {
        Couple couple = offer.couple();
        assertThat(couple.has(person.id())).isTrue();
        return mail().about(workspace, OfferSide.id(offer, person.id()), kind);
    }
}
