package dev.trellis.people.imports.check;

import dev.trellis.people.imports.csv.Column;
import dev.trellis.people.imports.csv.Reading.Table;
import dev.trellis.people.imports.csv.Row;
import dev.trellis.people.organisation.Position;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks through a file: what it would change, and which rows cannot be used. Changes nothing. */
final class Check {
    private final WorkspaceId workspace;
    private final Table table;
    private final Faces faces;
    private final Map<PersonId, Position> known;
    private final Map<PersonId, Row> rows = new HashMap<>();
    private final Map<PersonId, Position> told = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private int recognised;

    Check(WorkspaceId workspace, Table table, Faces faces, Map<PersonId, Position> known) {
        this.workspace = workspace;
        this.table = table;
        this.faces = faces;
        this.known = known;
    }

    Report report() {
        table.rows().forEach(this::row);
        while (breakCircles()) {
            // Whoever is put aside keeps the manager they had, who may now close another circle.
        }
        flaws.sort(Comparator.comparingLong(flaw -> flaw.row().number()));
        return new Report(table, recognised, changes(), List.copyOf(flaws));
    }

    private void row(Row row) {
        if (!table.isWhole(row)) {
            flaws.add(new Flaw(row, List.of(new Fault("", Reason.CELLS))));
            return;
        }
        Faults faults = new Faults(table);
        // Whoever it is, the other cells are read all the same: one look names everything that is wrong with a row.
        PersonId person = recognised(row, faults).orElseGet(PersonId::make);
        Position position = new Draft(table, row, before(person), faults).position(faces);
        if (faults.none()) {
            told.put(person, position);
        } else {
            flaws.add(faults.of(row));
        }
    }

    private Optional<PersonId> recognised(Row row, Faults faults) {
        Optional<PersonId> person = person(row, faults);
        person.ifPresent(known -> {
            recognised++;
            if (rows.putIfAbsent(known, row) != null) {
                faults.add(personColumn(), Reason.TWICE);
            }
        });
        return person;
    }

    private Optional<PersonId> person(Row row, Faults faults) {
        String id = table.cell(row, Column.SLACK_ID).orElse("");
        String address = table.cell(row, Column.EMAIL).orElse("");
        Optional<PersonId> byId = id.isEmpty() ? Optional.empty() : faces.slack(id);
        Optional<PersonId> byAddress = address.isEmpty() ? Optional.empty() : faces.email(address);
        if (byId.isPresent() && byAddress.isPresent() && !byId.equals(byAddress)) {
            faults.add(personColumn(), Reason.TWO_PEOPLE);
            return Optional.empty();
        }
        Optional<PersonId> person = byId.or(() -> byAddress);
        if (person.isEmpty()) {
            faults.add(personColumn(), id.isEmpty() && address.isEmpty() ? Reason.NO_PERSON : Reason.UNKNOWN_PERSON);
        }
        return person;
    }

    private Column personColumn() {
        return table.has(Column.EMAIL) ? Column.EMAIL : Column.SLACK_ID;
    }

    private Position before(PersonId person) {
        return known.getOrDefault(person, Position.unknown(workspace, person));
    }

    private boolean breakCircles() {
        Set<PersonId> circles = Circles.in(managers());
        List<PersonId> toldInCircles =
                told.keySet().stream().filter(circles::contains).toList();
        toldInCircles.forEach(person -> {
            told.remove(person);
            Optional.ofNullable(rows.get(person))
                    .ifPresent(row ->
                            flaws.add(new Flaw(row, List.of(new Fault(table.heading(Column.MANAGER), Reason.CIRCLE)))));
        });
        return !toldInCircles.isEmpty();
    }

    private Map<PersonId, PersonId> managers() {
        Map<PersonId, PersonId> managers = new HashMap<>();
        Map<PersonId, Position> now = new HashMap<>(known);
        now.putAll(told);
        now.forEach((person, position) ->
                Optional.ofNullable(position.manager()).ifPresent(manager -> managers.put(person, manager)));
        return managers;
    }

    private List<Position> changes() {
        return told.values().stream()
                .filter(position -> !position.equals(before(position.person())))
                .toList();
    }
}
