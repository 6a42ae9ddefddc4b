package dev.trellis.people.organisation;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Levels, teams and reporting lines, as far as HR has told. */
@Singleton
public class Organisation {
    private final PositionRepository positions;

    Organisation(PositionRepository positions) {
        this.positions = positions;
    }

    public Position of(WorkspaceId workspace, PersonId person) {
        return positions
                .findByWorkspaceAndPerson(workspace, person)
                .orElseGet(() -> Position.unknown(workspace, person));
    }

    /** Everybody HR has told of, in one query. */
    public Map<PersonId, Position> all(WorkspaceId workspace) {
        return positions.findByWorkspace(workspace).stream()
                .collect(Collectors.toUnmodifiableMap(Position::person, Function.identity()));
    }

    /** Keeps what HR tells now in place of what it told before. */
    @Transactional
    public void keep(WorkspaceId workspace, Collection<Position> now) {
        Map<PersonId, Position> known =
                positions
                        .findByWorkspaceAndPersonIn(
                                workspace, now.stream().map(Position::person).toList())
                        .stream()
                        .collect(Collectors.toMap(Position::person, Function.identity()));
        positions.updateAll(now.stream()
                .filter(position -> known.containsKey(position.person()))
                .filter(position -> !position.equals(known.get(position.person())))
                .toList());
        positions.saveAll(now.stream()
                .filter(position -> !known.containsKey(position.person()))
                .toList());
    }
}
