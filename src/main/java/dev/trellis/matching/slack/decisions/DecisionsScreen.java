package dev.trellis.matching.slack.decisions;

import dev.trellis.matching.Decided;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.desk.Roster;
import dev.trellis.matching.slack.draft.Carries;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.PersonId;
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

    /** Which page of how many, from 0. */
    record Place(int page, int pages) {}

    Screen screen(Draft draft, List<Decided> steps, Place place, Copy copy) {
        Carries carried = Carries.of(draft, 0);
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
        return screen.quietButtons("page", buttons(carried, place));
    }

    private static Button[] buttons(Carries carried, Place place) {
        List<Button> row = new ArrayList<>(List.of(carried.back()));
        if (place.page() > 0) {
            row.add(Button.press("draft.decisions.newer", Integer.toString(place.page() - 1)));
        }
        if (place.page() < place.pages() - 1) {
            row.add(Button.press("draft.decisions.older", Integer.toString(place.page() + 1)));
        }
        return row.toArray(Button[]::new);
    }

    /** The people of a step by name, two and two as they were decided about; the first id is the draft's. */
    private String whom(Decided step, Copy copy) {
        List<String> names = Stream.of(step.about().split(" "))
                .skip(1)
                .map(id -> roster.name(step.workspace(), PersonId.of(id)))
                .toList();
        return IntStream.range(0, Math.ceilDiv(names.size(), 2))
                .mapToObj(two -> names.subList(two * 2, Math.min(names.size(), two * 2 + 2)))
                .map(two -> two.size() == 1
                        ? two.getFirst()
                        : copy.text("draft.couple", "one", two.getFirst(), "other", two.getLast()))
                .collect(Collectors.joining("; "));
    }
}
