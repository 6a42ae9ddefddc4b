package dev.trellis.home.slack;

import dev.trellis.matching.Matchmaker;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.slack.kit.Place;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** What a lead looks after: that pairs and offers exist, never a word of anybody's. */
@Singleton
@Order(8)
record Leading(Programs programs, LeadingRounds rounds, LeadingPairs pairs) implements Part {
    private static final int PROGRAMS = 3;
    private static final int ALSO = 10;

    /** What people take part in comes before what is only being set up. */
    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<Program> led = programs.ledBy(reader.workspace(), reader.id()).stream()
                .sorted(Comparator.comparing(program -> program.state() == State.DRAFT))
                .toList();
        led.stream().limit(home.rows(PROGRAMS)).forEach(program -> program(home, program, reader));
        led.stream().skip(home.rows(PROGRAMS)).limit(ALSO).forEach(program -> also(home, program));
    }

    private static void also(HomeTab home, Program program) {
        String id = program.id().toString();
        home.line("home.leading.also", "program", program.name())
                .quietButtons(
                        id, Button.press("draft.propose", id), Button.press("program.see", id, "home.leading.open"));
    }

    private void program(HomeTab home, Program program, Person reader) {
        String id = program.id().toString();
        home.header("home.leading", "program", program.name());
        if (program.isOpen()) {
            open(home, program, id);
        } else {
            waits(home, program, id);
        }
        if (program.state() != State.DRAFT) {
            below(home, program, reader);
        }
        home.divider();
    }

    private static void open(HomeTab home, Program program, String id) {
        home.line("home.leading.place", "place", new Place(program.channel()))
                .buttons(
                        id,
                        Button.press("draft.propose", id),
                        Button.press("pairing.pair", id),
                        Button.press("program.see", id, "home.leading.open"),
                        Button.press("draft.decisions.program", id));
    }

    private static void waits(HomeTab home, Program program, String id) {
        if (program.state() == State.BROKEN) {
            home.line("home.leading.broken", "place", new Place(program.channel()))
                    .buttons(
                            id,
                            Button.press("program.see", id, "home.leading.mend"),
                            Button.press("draft.decisions.program", id));
        } else {
            home.line("home.leading.waits", "place", new Place(program.channel()))
                    .buttons(id, Button.press("program.see", id));
        }
    }

    /** Also while its channel is gone: what was begun goes on. */
    private void below(HomeTab home, Program program, Person reader) {
        Matchmaker lead = new Matchmaker(program.workspace(), program.id(), reader.id());
        rounds.draw(home, lead);
        pairs.draw(home, program, lead);
    }
}
