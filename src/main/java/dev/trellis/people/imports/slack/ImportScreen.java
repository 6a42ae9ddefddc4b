package dev.trellis.people.imports.slack;

import dev.trellis.people.imports.ticket.Pastes.Heap;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.List;
import java.util.Optional;

/** Where a lead brings HR's file: by a link for one use, or pasted in parts. */
record ImportScreen(Optional<String> page, Optional<Heap> heap) {
    static final String ID = "people.import";
    static final String ROWS = "rows";
    /** The parts after the first, in turns by how many are kept: Slack keeps what stands in a field of the same name. */
    static final List<String> FURTHER = List.of("even", "odd");

    static final String MORE = "more";

    /** Slack takes no more in a field. */
    private static final int PART = 3_000;

    /** What the modal carries: the parts kept so far, "" for none. */
    record Carries(String heap) {}

    Screen screen(Copy copy) {
        Screen screen = Screen.modal(ID, copy)
                .carrying(new Carries(heap.map(Heap::id).orElse("")))
                .line("people.import.about")
                .line("people.import.columns");
        page.ifPresent(address ->
                screen.line("people.import.link").quietButtons("page", Button.link("people.import.page", address)));
        heap.ifPresent(kept -> screen.line("people.import.kept", "parts", kept.parts(), "rows", kept.rows()));
        String rows =
                heap.map(kept -> FURTHER.get(kept.parts() % FURTHER.size())).orElse(ROWS);
        return screen.ask(Field.writeMore(rows, PART).seenBy("people.import.who"))
                .ask(Field.check(MORE, "yes"));
    }

    /** The field of that modal in which rows stand. */
    static String rows(Filled filled) {
        return FURTHER.stream()
                .filter(name -> filled.values().containsKey(name))
                .findFirst()
                .orElse(ROWS);
    }
}
