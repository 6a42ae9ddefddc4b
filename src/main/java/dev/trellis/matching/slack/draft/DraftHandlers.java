package dev.trellis.matching.slack.draft;

import dev.trellis.matching.desk.Edit;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.Pressed;
import dev.trellis.matching.slack.desk.Sent;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.PersonId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** What a lead presses in a draft: looking, turning pages, keeping, parting, leaving for later, swapping. */
@Factory
record DraftHandlers(DraftDesk desk) {
    @Singleton
    SlackButton look() {
        return new Pressed("draft.look", press -> desk.show(press.by(), DraftRef.read(press.subject()), 0, News.NONE));
    }

    @Singleton
    SlackButton back() {
        return turning("draft.page");
    }

    @Singleton
    SlackButton next() {
        return turning("draft.page.next");
    }

    @Singleton
    SlackButton keep() {
        return editing("draft.keep", press -> {
            Two two = Two.read(press.subject());
            return new Edit.Pin(two.one(), two.other());
        });
    }

    @Singleton
    SlackButton release() {
        return editing("draft.release", press -> {
            if (!press.subject().contains(",")) {
                return new Edit.Release(PersonId.of(press.subject()));
            }
            Two two = Two.read(press.subject());
            return new Edit.LetGo(two.one(), two.other());
        });
    }

    @Singleton
    SlackButton change() {
        return new Pressed("draft.change", this::changed);
    }

    @Singleton
    SlackSubmission swapped() {
        return new Sent(SwapScreen.ID, sent -> SwapScreen.read(desk, sent));
    }

    private Answer changed(Press press) {
        Two two = Two.read(press.subject());
        return switch (press.value()) {
            case DraftScreen.APART -> edit(press, new Edit.Forbid(two.one(), two.other()));
            case DraftScreen.FIRST_WAITS -> edit(press, new Edit.Later(two.one()));
            case DraftScreen.SECOND_WAITS -> edit(press, new Edit.Later(two.other()));
            case DraftScreen.SWAP -> swap(press, two);
            default -> throw new NotHere("A draft is not changed like that");
        };
    }

    private Answer swap(Press press, Two two) {
        Carries carried = Carries.read(press.carried());
        return desk.asLead(
                press.by(), carried.ref(), view -> Answer.turn(SwapScreen.screen(desk, press.by(), carried, two)));
    }

    private Answer edit(Press press, Edit edit) {
        return desk.edit(press.by(), Carries.read(press.carried()), edit);
    }

    private SlackButton editing(String action, Function<Press, Edit> edit) {
        return new Pressed(action, press -> edit(press, edit.apply(press)));
    }

    private SlackButton turning(String action) {
        return new Pressed(action, press -> {
            Carries carried = Carries.read(press.carried());
            int page = NotHere.unlessRead(press.subject(), Integer::parseInt);
            return desk.show(press.by(), carried.ref(), page, News.NONE);
        });
    }
}
