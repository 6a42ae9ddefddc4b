package dev.trellis.joining.roll;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Calls everybody of a program at once, in five queries, however many they are. */
@Singleton
public class Roll {
    private final Joining joining;
    private final Topics topics;
    private final Cards cards;
    private final PartnerPlaces places;

    Roll(Joining joining, Topics topics, Cards cards, PartnerPlaces places) {
        this.joining = joining;
        this.topics = topics;
        this.cards = cards;
        this.places = places;
    }

    /** Everybody who takes part, paused people among them, the first to come first. */
    @Transactional
    public List<Member> call(WorkspaceId workspace, ProgramId program) {
        Map<PersonId, Skills> skills = topics.all(workspace, program);
        Map<PersonId, Card> said = cards.all(workspace, program);
        Map<PersonId, PartnerPlaces.Room> rooms = places.rooms(workspace, program);
        return joining.members(workspace, program).stream()
                .filter(Participation::takesPart)
                .map(in -> member(
                        in,
                        skills.getOrDefault(in.person(), Skills.NONE),
                        said.getOrDefault(in.person(), Card.BLANK),
                        rooms.getOrDefault(in.person(), PartnerPlaces.Room.FREE)))
                .toList();
    }

    /** The same of a few of them, each asked for alone. */
    @Transactional
    public List<Member> call(WorkspaceId workspace, ProgramId program, Collection<PersonId> people) {
        return people.stream()
                .flatMap(person -> joining.of(workspace, program, person).stream())
                .filter(Participation::takesPart)
                .map(in -> member(
                        in,
                        topics.of(workspace, program, in.person()),
                        cards.of(workspace, in.person()),
                        places.room(workspace, program, in.person())))
                .toList();
    }

    private static Member member(Participation in, Skills skills, Card card, PartnerPlaces.Room room) {
        Skills used = card.shown().forMatching(Detail.LEVELS) ? skills : skills.withoutLevels();
        return new Member(in.person(), in.role(), in.state(), used, card.forMatching(), room);
    }
}
