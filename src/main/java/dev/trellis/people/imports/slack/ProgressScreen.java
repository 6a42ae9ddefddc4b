package dev.trellis.people.imports.slack;

import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.HrImport.State;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;

/** How far an import is. */
record ProgressScreen(HrImport now) {
    Screen screen(Copy copy) {
        Screen screen = Screen.modal("people.import.progress", copy).awaiting();
        return now.state() == State.APPLIED
                ? screen.line("people.import.applied", "done", now.tally().done())
                : screen.line(
                        "people.import.applying",
                        "done",
                        now.tally().done(),
                        "changes",
                        now.tally().changes());
    }
}
