package dev.trellis.matching.slack.ask;

import com.slack.api.model.view.View;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.delivery.slack.SlackView;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.desk.Explained;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.question.Question;
import dev.trellis.matching.question.Questions;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.PriceWords;
import dev.trellis.matching.slack.draft.Carries;
import dev.trellis.matching.slack.draft.Two;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

/** The answer to what was asked of a large draft: in the modal that waits for it, or in a message once that is closed. */
@Singleton
record QuestionView(Questions questions, Drafts drafts, PriceWords prices) implements SlackView, SlackLetter {
    @Override
    public String kind() {
        return Question.KIND;
    }

    @Override
    public Optional<View> draw(Letter letter, Copy copy) {
        return awaited(letter).map(question -> screen(question, copy)).map(Screen::view);
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return awaited(letter).flatMap(question -> draft(question).map(draft -> message(question, draft, copy)));
    }

    /** Twice is better than never. */
    @Override
    public WhenUncertain whenUncertain() {
        return WhenUncertain.REPEAT;
    }

    private Optional<Question> awaited(Letter letter) {
        return questions
                .find(letter.workspace(), letter.subject().id())
                .filter(question -> question.state() != Question.State.LEFT);
    }

    /** As it was when it was asked about; nothing for somebody who no longer leads the program. */
    private Optional<Draft> draft(Question question) {
        return drafts.show(question.by(), question.draft())
                .map(view -> view.draft())
                .filter(draft -> draft.version() == question.version());
    }

    private Screen screen(Question question, Copy copy) {
        return switch (question.state()) {
            case ASKED -> WaitingScreen.screen(question, copy);
            case ANSWERED ->
                draft(question)
                        .map(draft -> answer(question, draft, copy))
                        .orElseGet(() -> WaitingScreen.overtaken(question, copy));
            case OVERTAKEN, LEFT -> WaitingScreen.overtaken(question, copy);
        };
    }

    private Screen answer(Question question, Draft draft, Copy copy) {
        if (question.one() == null) {
            return ForeseenScreen.screen(draft, question.policy(draft), question.would(), prices, copy);
        }
        WhyNotScreen.Asked asked = asked(question);
        Carries carried = Carries.of(draft, 0);
        Explained why = new Explained.Costs(question.cost());
        Screen screen = WhyNotScreen.answer(carried, asked, copy);
        WhyNotScreen.explain(screen, draft, why, prices, copy);
        return WhyNotScreen.buttons(screen, carried, asked.two(), why);
    }

    private Message message(Question question, Draft draft, Copy copy) {
        String id = DraftRef.of(draft).toString();
        Message.Draft message = Message.in(copy);
        if (question.state() != Question.State.ANSWERED) {
            message.line("draft.waiting.overtaken");
        } else if (question.one() == null) {
            message.line("draft.question.whatIf");
            ForeseenScreen.say(message, draft, question.policy(draft), question.would(), prices, copy);
        } else {
            WhyNotScreen.Asked asked = asked(question);
            message.line("draft.question.whyNot", "one", asked.one(), "other", asked.other());
            prices.say(message, draft, question.cost(), copy);
        }
        return message.quietButtons(id, Button.press("draft.look", id)).done();
    }

    private WhyNotScreen.Asked asked(Question question) {
        Two two = new Two(Objects.requireNonNull(question.one()), Objects.requireNonNull(question.other()));
        return new WhyNotScreen.Asked(
                two,
                prices.roster().name(question.workspace(), two.one()),
                prices.roster().name(question.workspace(), two.other()));
    }
}
