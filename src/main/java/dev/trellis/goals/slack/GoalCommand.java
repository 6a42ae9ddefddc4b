package dev.trellis.goals.slack;

import dev.trellis.goals.GoalRefusal;
import dev.trellis.goals.GoalSet;
import dev.trellis.goals.GoalWords;
import dev.trellis.goals.Goals;
import dev.trellis.goals.OwnGoal;
import dev.trellis.pairing.Partners;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.privacy.Blank;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code /goal Run a retro by 12 March} keeps a goal; {@code /goal} alone opens the modal; {@code /goal list},
 * {@code /goal done} and {@code /goal done 2} are the only other words, so that a goal may begin with them.
 */
@Singleton
record GoalCommand(Goals goals, People people, Partners partners) implements SlackCommand {
    private static final Pattern DONE = Pattern.compile("done(?:\\s+#?(\\d{1,4}))?", Pattern.CASE_INSENSITIVE);

    @Override
    public String command() {
        return "/goal";
    }

    @Override
    public String usage() {
        return "goals.usage";
    }

    @Override
    public Answer answer(Typed typed) {
        Matcher done = DONE.matcher(typed.text());
        if (Blank.is(typed.text())) {
            return Answer.open(SetGoalScreen.empty(typed.by().copy()));
        }
        if (typed.text().equalsIgnoreCase("list")) {
            return Answer.say(list(typed.by()).message(typed.by().copy()));
        }
        if (typed.text().equalsIgnoreCase("help")) {
            return Answer.say(Message.saying(typed.by().copy(), "goals.usage"));
        }
        return done.matches() ? done(typed.by(), done.group(1)) : set(typed.by(), typed.text());
    }

    private Answer set(Caller by, String text) {
        Person author = author(by);
        return switch (goals.set(by.workspace(), author.id(), GoalWords.of(text))) {
            case GoalSet.Kept kept -> Answer.say(new GoalCard(kept.goal(), partners.of(author)).message(by.copy()));
            case GoalSet.Refused(GoalRefusal reason)
            when reason == GoalRefusal.TEXT_TOO_LONG -> Answer.open(SetGoalScreen.tooLong(text, by.copy()));
            case GoalSet.Refused refused -> Answer.open(SetGoalScreen.empty(by.copy()));
            case GoalSet.Over over -> throw new IllegalStateException("A new goal cannot be over");
        };
    }

    private Answer done(Caller by, @Nullable String number) {
        GoalList list = list(by);
        List<OwnGoal> open = GoalList.open(list.goals());
        if (open.isEmpty()) {
            return Answer.say(GoalList.none(by.copy()));
        }
        if (number == null) {
            return open.size() == 1
                    ? done(by, open.getFirst())
                    : Answer.say(list.message(by.copy(), "goals.list.which"));
        }
        int wanted = Integer.parseInt(number);
        return wanted >= 1 && wanted <= open.size()
                ? done(by, open.get(wanted - 1))
                : Answer.say(list.message(by.copy(), "goals.list.noSuch", "number", wanted));
    }

    private Answer done(Caller by, OwnGoal own) {
        Person author = author(by);
        return goals.done(by.workspace(), author.id(), own.goal().id())
                .map(done -> Answer.say(new GoalCard(done, partners.of(author)).message(by.copy())))
                .orElseThrow();
    }

    private GoalList list(Caller by) {
        Person author = author(by);
        return GoalList.of(goals.mine(by.workspace(), author.id()), partners.of(author), 0);
    }

    private Person author(Caller by) {
        return people.known(by.workspace(), by.user());
    }
}
