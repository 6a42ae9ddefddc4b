package dev.trellis.goals.slack;

import dev.trellis.goals.OwnGoal;
import dev.trellis.pairing.Partner;
import dev.trellis.pairing.share.slack.OwnList;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Line;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** Somebody's own goals, those in progress first, numbered as {@code /goal done 2} counts them. */
record GoalList(List<OwnGoal> goals, OwnList list, int from) {
    /** With three pairs a goal takes up to seven blocks, and a message has room for fifty. */
    private static final int PAGE = 6;

    private static final int SAID = 150;

    static GoalList of(List<OwnGoal> mine, List<Partner> partners, int from) {
        List<OwnGoal> ordered = Stream.concat(
                        open(mine).stream(),
                        mine.stream().filter(own -> !own.goal().open()))
                .toList();
        return new GoalList(ordered, new OwnList("goals", partners, PAGE), from < ordered.size() ? from : 0);
    }

    static List<OwnGoal> open(List<OwnGoal> mine) {
        return mine.stream().filter(own -> own.goal().open()).toList();
    }

    Message message(Copy copy, String headline, Object... named) {
        Message.Draft draft = Message.in(copy).line(headline, named);
        List<OwnGoal> shown = goals.stream().skip(from).limit(PAGE).toList();
        for (int i = 0; i < shown.size(); i++) {
            entry(draft, shown.get(i), from + i + 1);
        }
        return list.end(draft, from, goals.size()).done();
    }

    Message message(Copy copy) {
        return goals.isEmpty() ? none(copy) : message(copy, "goals.list");
    }

    static Message none(Copy copy) {
        return Message.in(copy)
                .line("goals.list.none")
                .buttons("new", Button.press("goals.write", "new"))
                .done();
    }

    private void entry(Message.Draft draft, OwnGoal own, int number) {
        draft.line("goals.list.entry", "number", number, "goal", Line.of(GoalCard.said(own, SAID)));
        state(draft, own);
        String id = own.goal().id().toString();
        if (own.goal().open()) {
            draft.quietButtons(id, Button.press("goals.finish", id), details(id), Button.press("goals.drop", id));
            list.nearest().forEach(partner -> draft.quietButtons(id, GoalCard.sharing(own, partner)));
        } else {
            draft.quietButtons(id, Button.press("goals.takeUp", id), Button.press("goals.read", id));
        }
    }

    private void state(Sheet<?> sheet, OwnGoal own) {
        switch (own.goal().state()) {
            case ACHIEVED -> sheet.small("goals.list.achieved");
            case DROPPED -> sheet.small("goals.list.dropped");
            case IN_PROGRESS -> {
                String names = list.names(own.sharedWith());
                own.words().by().ifPresent(day -> sheet.small("goals.list.by", "day", day));
                sheet.small(names.isEmpty() ? "goals.list.private" : "goals.list.shared", "names", names);
            }
        }
    }

    private static Button details(String id) {
        return Button.press("goals.details", id);
    }
}
