package dev.trellis.joining.profile.slack;

import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Tongues;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** When somebody usually works, and what they speak. */
@Singleton
record HoursForm(CardDesk desk, Cards cards) implements Form {
    private static final String ID = "joining.hours";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LANGUAGES = "languages";
    private static final int MOST = 10;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Answer open(Caller by, String subject) {
        return Answer.open(screen(cards.of(by.workspace(), desk.person(by).id()), by.copy()));
    }

    @Override
    public Answer keep(Submitted submitted) {
        Caller by = submitted.by();
        Filled filled = submitted.filled();
        String from = filled.choice(FROM);
        String to = filled.choice(TO);
        if (from.isEmpty() != to.isEmpty()) {
            return Answer.errors(from.isEmpty() ? FROM : TO, by.copy().text("joining.refused.bothHours"));
        }
        if (!from.isEmpty() && Integer.parseInt(from) >= Integer.parseInt(to)) {
            return Answer.errors(TO, by.copy().text("joining.refused.hours"));
        }
        Optional<Hours> hours = from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hours(Integer.parseInt(from), Integer.parseInt(to)));
        cards.work(by.workspace(), desk.person(by).id(), hours, Tongues.known(filled.checks(LANGUAGES)));
        return desk.kept(by);
    }

    static Screen screen(Card card, Copy copy) {
        List<Field.Option> languages = Tongues.all(copy.locale()).stream()
                .map(code -> new Field.Option(code, Tongues.name(code, copy.locale())))
                .toList();
        return Screen.modal(ID, copy)
                .line("joining.hours.about")
                .ask(Field.pick(FROM, CardDesk.numbered(0, 23, "joining.hours.clock", copy))
                        .startingWith(card.hours()
                                .map(said -> String.valueOf(said.from()))
                                .orElse(""))
                        .optional()
                        .seenBy("joining.hours.who"))
                .ask(Field.pick(TO, CardDesk.numbered(1, 24, "joining.hours.clock", copy))
                        .startingWith(card.hours()
                                .map(said -> String.valueOf(said.to()))
                                .orElse(""))
                        .optional())
                .ask(Field.several(LANGUAGES, languages, card.languages(), MOST).optional());
    }
}
