package dev.trellis.program.lead.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.people.People;
import dev.trellis.program.Programs;
import dev.trellis.program.lead.LeadWish;
import dev.trellis.program.lead.LeadWishes;
import dev.trellis.program.slack.progress.Written;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The question to a lead, and the answer to whoever would like to lead too. */
@Factory
record LeadLetters(LeadWishes wishes, Programs programs, People people) {
    @Singleton
    SlackLetter question() {
        return new Written(
                "program.lead.ask",
                (letter, copy) -> wish(letter).filter(LeadWish::isOpen).map(wish -> question(wish, copy)));
    }

    @Singleton
    SlackLetter answer() {
        return new Written(
                "program.lead.answer",
                (letter, copy) -> wish(letter).filter(wish -> !wish.isOpen()).map(wish -> answer(wish, copy)));
    }

    private Optional<LeadWish> wish(Letter letter) {
        return wishes.find(letter.workspace(), UUID.fromString(letter.subject().id()));
    }

    private Message question(LeadWish wish, Copy copy) {
        String id = wish.id().toString();
        String asker = people.get(wish.workspace(), wish.person()).slackId();
        return Message.in(copy)
                .line("program.lead.wish", "person", new Mention(asker), "program", program(wish))
                .buttons(id, Button.press("program.lead.allow", id), Button.press("program.lead.deny", id))
                .small("program.lead.wish.small")
                .done();
    }

    private Message answer(LeadWish wish, Copy copy) {
        String lead = people.get(wish.workspace(), wish.decider()).name();
        String id = wish.program().toString();
        return wish.isAllowed()
                ? Message.in(copy)
                        .line("program.lead.named", "program", program(wish), "lead", lead)
                        // The pairing room answers this one.
                        .buttons(id, Button.press("pairing.pair", id, "program.lead.named.pair"))
                        .done()
                : Message.saying(copy, "program.lead.denied", "lead", lead);
    }

    private String program(LeadWish wish) {
        return programs.get(wish.workspace(), wish.program()).name();
    }
}
