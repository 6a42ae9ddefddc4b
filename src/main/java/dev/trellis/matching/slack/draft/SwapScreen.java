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
import java.util.Comparator;
import java.util.Optional;

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
        Two two = Two.read(swapping.two());
        return submitted
                .filled()
                .someone(WITH)
                .flatMap(user -> desk.committee().people().find(by.workspace(), user))
                .flatMap(person -> pairOf(desk, by, swapping, person))
                .map(pair -> desk.edit(by, swapping.carries(), new Edit.Swap(two.couple(), pair.couple())))
                .orElseGet(() -> Answer.errors(WITH, by.copy().text("draft.swap.nobody")));
    }

    /** Another pair that shares nobody with the first; of somebody with two peers, their own pair rather than the second. */
    private static Optional<DraftPair> pairOf(DraftDesk desk, Caller by, Swapping swapping, Person person) {
        Carries carried = swapping.carries();
        Couple two = Two.read(swapping.two()).couple();
        return desk.drafts()
                .show(
                        desk.committee().matchmaker(by, carried.ref().program()),
                        carried.ref().draft())
                .map(DraftView::pairs)
                .flatMap(pairs -> pairs.stream()
                        .filter(pair -> pair.couple().has(person.id()))
                        .filter(pair -> two.both().stream().noneMatch(pair.couple()::has))
                        .min(Comparator.comparing(DraftPair::second)));
    }
}
