package dev.trellis.pairing;

import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;

/** Ana and Ben, who are a pair, and Cleo, who is no part of it. */
public record Trio(Person ana, Person ben, Person cleo, Pair pair) {
    public static Trio in(ApplicationContext house, WorkspaceId workspace) {
        Crowd crowd = house.getBean(Crowd.class);
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        Person ana = crowd.member(workspace, "UANA", "Ana");
        Person ben = crowd.member(workspace, "UBEN", "Ben");
        Pair pair =
                house.getBean(Introduced.class).pair(house.getBean(Opened.class).peers(ivo, "CPEERS"), ana, ben);
        return new Trio(ana, ben, crowd.member(workspace, "UCLEO", "Cleo"), pair);
    }
}
