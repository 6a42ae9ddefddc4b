package dev.trellis.home.slack;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.Participation.State;
import dev.trellis.pairing.Partners;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.workspace.ProgramId;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The open programs: where somebody takes part, and where they could. */
@Singleton
@Order(6)
record MyParticipation(Joining joining, Programs programs, Partners partners) implements Part {
    private static final int SHOWN = 5;

    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        Map<?, Participation> mine = joining.mine(reader.workspace(), reader.id()).stream()
                .collect(Collectors.toMap(Participation::program, Function.identity()));
        Set<ProgramId> paired = partners.of(reader).stream()
                .map(partner -> partner.pair().program())
                .collect(Collectors.toSet());
        List<Program> open = programs.open(reader.workspace());
        home.header("home.programs");
        if (open.isEmpty()) {
            home.line("home.programs.none");
        }
        open.stream()
                .limit(home.rows(SHOWN))
                .forEach(program -> program(home, program, mine.get(program.id()), paired.contains(program.id())));
        home.divider();
    }

    private static void program(HomeTab home, Program program, @Nullable Participation in, boolean paired) {
        String id = program.id().toString();
        if (in == null || !in.takesPart()) {
            home.line("home.programs.open", "program", program.name())
                    .quietButtons(id, Button.press("joining.join", id));
        } else if (in.state() == State.PAUSED && in.until() != null) {
            home.line("home.programs.paused", "program", program.name(), "day", in.until())
                    .quietButtons(id, Button.press("joining.resume", id), Button.press("joining.leave", id));
        } else {
            home.line(paired ? "home.programs.in" : "home.programs.waiting", "program", program.name())
                    .quietButtons(
                            id,
                            Button.press("joining.change", id),
                            Button.press("joining.pause", id),
                            Button.press("joining.leave", id));
        }
    }
}
