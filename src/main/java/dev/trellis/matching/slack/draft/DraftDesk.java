package dev.trellis.matching.slack.draft;

import dev.trellis.matching.Decided;
import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Edit;
import dev.trellis.matching.desk.Edited;
import dev.trellis.matching.desk.Edits;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.slack.desk.Committee;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.PriceWords;
import dev.trellis.matching.slack.words.RefusalWords;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** Shows a draft, and changes it; whatever comes of a change is said above the pairs. */
@Singleton
public record DraftDesk(Drafts drafts, Edits edits, Orders orders, DecisionLog log, Committee committee, Looks looks) {
    /** How a draft looks, and how its changes are put. */
    @Singleton
    public record Looks(DraftScreen screen, PriceWords prices) {}

    /** The draft as it stands now. */
    public Answer show(Caller by, DraftRef ref, int page, News news) {
        return asLead(by, ref, view -> Answer.turn(looks.screen().screen(view, page, news, by.copy())));
    }

    /** Does it with the draft as it stands now, for one of the program's leads; everybody else reads whom to ask. */
    public Answer asLead(Caller by, DraftRef ref, Function<DraftView, Answer> deed) {
        Matchmaker lead = committee.matchmaker(by, ref.program());
        if (!committee.isLead(lead)) {
            return notALead(by, ref);
        }
        return drafts.show(lead, ref.draft()).map(deed).orElseGet(() -> gone(by));
    }

    public Answer edit(Caller by, Carries carried, Edit edit) {
        Matchmaker lead = committee.matchmaker(by, carried.ref().program());
        return after(by, carried, edits.edit(lead, carried.ref().draft(), carried.version(), edit));
    }

    /** What came of a change, and how the draft stands. */
    public Answer after(Caller by, Carries carried, Edited edited) {
        return switch (edited) {
            case Edited.Saved saved -> saved(by, carried, saved);
            case Edited.Arranging arranging -> arranging(by, carried, arranging.draft());
            case Edited.Busy _ -> again(by, carried, News.alert("draft.busy"));
            case Edited.ChangedMeanwhile changed -> again(by, carried, meanwhile(by, changed.now()));
            case Edited.Over _ -> again(by, carried, News.alert("draft.over"));
            case Edited.Refused refused -> again(by, carried, refused(by.workspace(), refused));
            case Edited.Full full ->
                again(by, carried, News.alert("draft.full", "name", name(by.workspace(), full.person())));
            case Edited.NotInIt _ -> again(by, carried, News.alert("draft.notInIt"));
            case Edited.Unsound _ -> again(by, carried, News.alert("draft.unsound"));
            case Edited.Gone _ -> gone(by);
            case Edited.NotALead _ -> notALead(by, carried.ref());
        };
    }

    private Answer saved(Caller by, Carries carried, Edited.Saved saved) {
        orders.tell(saved.draft());
        return again(
                by,
                carried,
                (screen, copy) -> looks.prices().say(screen.line("draft.saved"), saved.draft(), saved.price(), copy));
    }

    private Answer arranging(Caller by, Carries carried, Draft draft) {
        orders.tell(draft);
        return again(by, carried, (screen, copy) -> screen.line("draft.saved.arranging"));
    }

    private Answer again(Caller by, Carries carried, News news) {
        return show(by, carried.ref(), carried.page(), news);
    }

    /** Two matchers edit one draft: whoever comes second looks again before they decide. */
    News meanwhile(Caller by, Draft now) {
        return whoChanged(now)
                .map(who -> News.alert("draft.meanwhile", "name", name(by.workspace(), who.actor())))
                .orElseGet(() -> News.alert("draft.meanwhile.somebody"));
    }

    private Optional<Decided> whoChanged(Draft draft) {
        return log.of(draft.workspace(), draft.program()).stream()
                .filter(step -> step.what().changes())
                .filter(step -> step.about().startsWith(draft.id().toString()))
                .findFirst();
    }

    private News refused(WorkspaceId workspace, Edited.Refused refused) {
        return (screen, copy) -> screen.alert(
                "draft.refused",
                "one",
                name(workspace, refused.one()),
                "other",
                name(workspace, refused.other()),
                "why",
                new RefusalWords(copy).of(refused.because()));
    }

    public String name(WorkspaceId workspace, PersonId person) {
        return looks.prices().roster().name(workspace, person);
    }

    public Answer notALead(Caller by, DraftRef ref) {
        return committee.leadsOnly(by, Optional.of(ref.program()));
    }

    public Answer gone(Caller by) {
        return Answer.say(Message.saying(by.copy(), "draft.gone"));
    }
}
