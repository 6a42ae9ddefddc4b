package dev.trellis.matching.slack.decisions;

import dev.trellis.matching.Decided;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.desk.Roster;
import dev.trellis.matching.slack.draft.Carries;
import dev.trellis.pairing.Couple;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the leads of a program decided, the newest first. */
@Singleton
record DecisionsScreen(Roster roster) {
    private static final String ID = "draft.decisions";

    /**
     * Which program's, and the draft it was opened from, by the names {@link Carries} has for it.
     *
     * @param draft "" when it was opened from the program itself
     */
    record Of(String program, String draft, long version, int page) {
        static Of program(ProgramId program) {
            return new Of(program.toString(), "", 0, 0);
        }

        static Of draft(Draft draft) {
            Carries back = Carries.of(draft, 0);
            return new Of(draft.program().toString(), back.draft(), back.version(), back.page());
        }
    }

    /** Which page of how many, from 0. */
    record Place(int page, int pages) {}

    Screen screen(Of carried, List<Decided> steps, Place place, Copy copy) {
        Screen screen = Screen.modal(ID, copy).carrying(carried).small("draft.decisions.who");
        steps.forEach(step -> screen.line(
                        "draft.decided." + step.what().name().toLowerCase(Locale.ROOT),
                        "name",
                        roster.name(step.workspace(), step.actor()),
                        "whom",
                        whom(step, copy))
                .small("draft.decided.at", "at", step.at()));
        if (place.pages() > 1) {
            screen.small("draft.page.which", "page", place.page() + 1, "pages", place.pages());
        }
        if (steps.isEmpty()) {
            screen.line("draft.decisions.none");
        }
        List<Button> row = buttons(carried, place);
        return row.isEmpty() ? screen : screen.quietButtons("page", row.toArray(Button[]::new));
    }

    private static List<Button> buttons(Of carried, Place place) {
        List<Button> row = new ArrayList<>();
        if (!carried.draft().isEmpty()) {
            row.add(new Carries(carried.draft(), carried.version(), carried.page()).back());
        }
        if (place.page() > 0) {
            row.add(Button.press("draft.decisions.newer", Integer.toString(place.page() - 1)));
        }
        if (place.page() < place.pages() - 1) {
            row.add(Button.press("draft.decisions.older", Integer.toString(place.page() + 1)));
        }
        return row;
    }

    /** The people of a step by name, two and two as they were decided about; the first id is the draft's or the offer's. */
    private String whom(Decided step, Copy copy) {
        List<PersonId> people =
                Stream.of(step.about().split(" ")).skip(1).map(PersonId::of).toList();
        return IntStream.range(0, Math.ceilDiv(people.size(), 2))
                .mapToObj(two -> people.subList(two * 2, Math.min(people.size(), two * 2 + 2)))
                .map(two -> two.size() == 1
                        ? roster.name(step.workspace(), two.getFirst())
                        : roster.couple(
                                step.workspace(), step.program(), Couple.of(two.getFirst(), two.getLast()), copy))
                .collect(Collectors.joining("; "));
    }
}
