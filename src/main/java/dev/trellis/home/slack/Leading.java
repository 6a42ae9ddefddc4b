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

    private static String waits(Program program) {
        return program.state() == State.BROKEN ? "home.leading.broken" : "home.leading.waits";
    }

    private void program(HomeTab home, Program program, Person reader) {
        String id = program.id().toString();
        home.header("home.leading", "program", program.name());
        if (!program.isOpen()) {
            home.line(waits(program), "place", new Place(program.channel()))
                    .buttons(id, Button.press("program.see", id))
                    .divider();
            return;
        }
        home.line("home.leading.place", "place", new Place(program.channel()))
                .buttons(
                        id,
                        Button.press("draft.propose", id),
                        Button.press("pairing.pair", id),
                        Button.press("program.see", id, "home.leading.open"),
                        Button.press("draft.decisions.program", id));
        Matchmaker lead = new Matchmaker(program.workspace(), program.id(), reader.id());
        rounds.draw(home, program, lead);
        pairs.draw(home, program, lead);
        home.divider();
    }
}
