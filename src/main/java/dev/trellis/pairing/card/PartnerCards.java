package dev.trellis.pairing.card;

import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.pairing.Partner;
import dev.trellis.pairing.Partners;
import dev.trellis.people.Person;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Partners' profiles, read at the moment somebody asks, so that what is taken back is gone. */
@Singleton
public class PartnerCards {
    private final Partners partners;
    private final Cards cards;
    private final Topics topics;

    PartnerCards(Partners partners, Cards cards, Topics topics) {
        this.partners = partners;
        this.cards = cards;
        this.topics = topics;
    }

    /** Empty when that pair is not live, or the reader is none of the two. */
    @Transactional
    public Optional<PartnerCard> in(WorkspaceId workspace, PairId pair, PersonId reader) {
        return partners.in(workspace, pair, reader).map(this::card);
    }

    private PartnerCard card(Partner partner) {
        Person person = partner.person();
        Card all = cards.of(person.workspace(), person.id());
        Skills skills = all.shown().toPartner(Detail.LEVELS)
                ? topics.of(person.workspace(), partner.pair().program(), person.id())
                : Skills.NONE;
        return new PartnerCard(person, all.forPartner(), skills);
    }
}
