package dev.trellis.pairing.card.slack;

import dev.trellis.joining.profile.slack.CardPaper;
import dev.trellis.pairing.card.PartnerCard;
import dev.trellis.pairing.card.PartnerCards;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.PairId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Opens a partner's profile as it is at that moment. */
@Factory
record CardDesk(PartnerCards cards, People people, Clock clock) {
    private static final String ID = "pairing.card";
    private static final String MINE = "mine";

    @Singleton
    SlackButton button() {
        return SlackButton.of(ID, this::open);
    }

    private Answer open(Press press) {
        Caller by = press.by();
        Person reader = people.known(by.workspace(), by.user());
        return cards.in(by.workspace(), PairId.of(press.value()), reader.id())
                .map(card -> Answer.open(screen(card, new CardPaper(by.copy(), reader.zone(), clock.instant()))))
                .orElseGet(() -> Answer.say(Message.saying(by.copy(), "pairing.card.over")));
    }

    static Screen screen(PartnerCard card, CardPaper paper) {
        Copy copy = paper.copy();
        Person person = card.person();
        Screen screen = Screen.modal(ID, copy).line("pairing.card.about", "partner", new Mention(person.slackId()));
        if (paper.isBlank(card.card(), card.skills())) {
            screen.line("pairing.card.nothing");
        } else {
            paper.draw(screen, card.card(), card.skills(), person.zone());
        }
        return screen.small("pairing.card.small").quietButtons(MINE, Button.press("joining.sights", MINE));
    }
}
