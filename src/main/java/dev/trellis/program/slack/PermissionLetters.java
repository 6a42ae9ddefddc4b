package dev.trellis.program.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.people.People;
import dev.trellis.program.permission.Permission;
import dev.trellis.program.permission.Permission.State;
import dev.trellis.program.permission.Permissions;
import dev.trellis.program.slack.progress.Written;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Mention;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.PersonId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The question to an admin, and the answer to whoever asked. */
@Factory
record PermissionLetters(Permissions permissions, People people) {
    @Singleton
    SlackLetter question() {
        return new Written(
                "program.ask",
                (letter, copy) ->
                        wish(letter).filter(wish -> wish.state() == State.ASKED).map(wish -> question(wish, copy)));
    }

    @Singleton
    SlackLetter answer() {
        return new Written(
                "program.answer",
                (letter, copy) ->
                        wish(letter).filter(wish -> wish.state() != State.ASKED).map(wish -> answer(wish, copy)));
    }

    private Optional<Permission> wish(Letter letter) {
        return permissions.find(letter.workspace(), PersonId.of(letter.subject().id()));
    }

    private Message question(Permission wish, Copy copy) {
        String id = wish.id().toString();
        String asker = people.get(wish.workspace(), wish.id()).slackId();
        return Message.in(copy)
                .line("program.wish", "person", new Mention(asker))
                .buttons(id, Button.press("program.allow", id), Button.press("program.deny", id))
                .small("program.wish.small")
                .done();
    }

    private Message answer(Permission wish, Copy copy) {
        String admin = people.get(wish.workspace(), wish.askedId()).name();
        return wish.state() == State.ALLOWED
                ? Message.in(copy)
                        .line("program.allowed", "admin", admin)
                        .buttons("allowed", Button.press("program.setup", "new"))
                        .done()
                : Message.saying(copy, "program.denied", "admin", admin);
    }
}
