package dev.trellis.matching;

import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Topics;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.people.organisation.Position;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The people of a program for tests: they join with what they offer and want. */
@Singleton
public final class Cast {
    private final Crowd crowd;
    private final Opened opened;
    private final Joining joining;
    private final Topics topics;
    private final Cards cards;
    private final Organisation organisation;
    private final PartnerPlaces places;
    private final Policies policies;

    Cast(ApplicationContext house) {
        this.crowd = house.getBean(Crowd.class);
        this.opened = house.getBean(Opened.class);
        this.joining = house.getBean(Joining.class);
        this.topics = house.getBean(Topics.class);
        this.cards = house.getBean(Cards.class);
        this.organisation = house.getBean(Organisation.class);
        this.places = house.getBean(PartnerPlaces.class);
        this.policies = house.getBean(Policies.class);
    }

    /** A program of peers that Hana leads. */
    public Program peers(WorkspaceId workspace) {
        return opened.peers(crowd.admin(workspace, "UHANA", "Hana"), "CPEERS");
    }

    public Program mentors(WorkspaceId workspace) {
        return opened.mentors(crowd.admin(workspace, "UHANA", "Hana"), "CMENTORS");
    }

    public Matchmaker lead(Program program) {
        return new Matchmaker(program.workspace(), program.id(), program.createdBy());
    }

    public Person joins(Program program, String name, Role role) {
        return joins(program, name, role, "");
    }

    /** {@code "sql>talks"}: offers SQL and wants talks. */
    public Person joins(Program program, String name, Role role, String skills) {
        Person person = crowd.member(program.workspace(), "U" + name.toUpperCase(java.util.Locale.ROOT), name);
        joining.join(program.workspace(), program.id(), person.id(), new Application(role, "this", "that"));
        if (!skills.isEmpty()) {
            String[] sides = skills.split(">", 2);
            topics.choose(program.workspace(), program.id(), person.id(), new Chosen(list(sides[0]), list(sides[1])));
        }
        return person;
    }

    public void blocks(Person who, Person whom) {
        cards.wish(who.workspace(), who.id(), new Wishes(List.of(), Set.of(whom.id())));
    }

    /** They say for how many partners they have room. */
    public void room(Program program, Person who, int partners) {
        places.allow(program.workspace(), program.id(), who.id(), partners);
    }

    /** Somebody who has room may take a second peer from now on. */
    public void secondPeers(Program program) {
        Policy now = policies.of(program.workspace(), program.id());
        policies.change(lead(program), now.with(now.limits().withSecondPeers(true)));
    }

    public void level(Person who, int level) {
        organisation.keep(who.workspace(), List.of(new Position(who.id(), who.workspace(), level, "", null, null)));
    }

    private static List<String> list(String topics) {
        return Stream.of(topics.split(",", -1))
                .filter(topic -> !topic.isEmpty())
                .toList();
    }
}
