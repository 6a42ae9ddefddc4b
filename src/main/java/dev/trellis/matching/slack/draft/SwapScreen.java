package dev.trellis.matching.slack.draft;

import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.Edit;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.pairing.Couple;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Screen;
import java.util.List;

/** With which other pair two exchange partners: any of the other two is picked. */
final class SwapScreen {
    static final String ID = "draft.swap";
    private static final String WITH = "with";

    private SwapScreen() {}

    /** What the modal carries. */
    record Swapping(String draft, long version, int page, String two) {
        Carries carries() {
            return new Carries(draft, version, page);
        }
    }

    static Screen screen(DraftDesk desk, Caller by, Carries carried, Two two) {
        return Screen.modal(ID, by.copy())
                .carrying(new Swapping(carried.draft(), carried.version(), carried.page(), two.toString()))
                .line(
                        "draft.swap.about",
                        "one",
                        desk.name(by.workspace(), two.one()),
                        "other",
                        desk.name(by.workspace(), two.other()))
                .ask(Field.someone(WITH))
                .quietButtons("page", carried.back());
    }

    static Answer read(DraftDesk desk, Submitted submitted) {
        Swapping swapping = submitted.carried(Swapping.class);
        Caller by = submitted.by();
        return submitted
                .filled()
                .someone(WITH)
                .flatMap(user -> desk.committee().people().find(by.workspace(), user))
                .map(person -> swapped(desk, by, swapping, person))
                .orElseGet(() -> Answer.errors(WITH, by.copy().text("draft.swap.nobody")));
    }

    private static Answer swapped(DraftDesk desk, Caller by, Swapping swapping, Person person) {
        List<DraftPair> pairs = pairsOf(desk, by, swapping, person);
        if (pairs.isEmpty()) {
            return Answer.errors(WITH, by.copy().text("draft.swap.nobody"));
        }
        if (pairs.size() > 1) {
            return Answer.errors(
                    WITH, by.copy().text("draft.swap.several", "name", desk.name(by.workspace(), person.id())));
        }
        Couple two = Two.read(swapping.two()).couple();
        return desk.edit(
                by, swapping.carries(), new Edit.Swap(two, pairs.getFirst().couple()));
    }

    /** Pairs that share nobody with the first; of somebody with a second peer only their own pair. */
    private static List<DraftPair> pairsOf(DraftDesk desk, Caller by, Swapping swapping, Person person) {
        Carries carried = swapping.carries();
        Couple two = Two.read(swapping.two()).couple();
        List<DraftPair> pairs = desk
                .drafts()
                .show(
                        desk.committee().matchmaker(by, carried.ref().program()),
                        carried.ref().draft())
                .map(DraftView::pairs)
                .orElse(List.of())
                .stream()
                .filter(pair -> pair.couple().has(person.id()))
                .filter(pair -> two.both().stream().noneMatch(pair.couple()::has))
                .toList();
        List<DraftPair> own = pairs.stream().filter(pair -> !pair.second()).toList();
        return own.isEmpty() ? pairs : own;
    }
}
