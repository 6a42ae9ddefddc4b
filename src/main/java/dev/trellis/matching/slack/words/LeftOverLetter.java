package dev.trellis.matching.slack.words;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.matching.round.LeftBehind;
import dev.trellis.matching.round.LeftOverLetters;
import dev.trellis.matching.round.LeftOvers;
import dev.trellis.people.People;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Line;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody was found for somebody in this round: why, when next, and what would help. */
@Singleton
record LeftOverLetter(LeftOvers leftOvers, People people) implements SlackLetter {
    @Override
    public String kind() {
        return LeftOverLetters.LEFT_OVER;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return people.find(letter.workspace(), letter.address())
                .flatMap(reader ->
                        leftOvers.of(letter.workspace(), letter.subject().id(), reader.id()))
                .map(behind -> message(behind, copy));
    }

    private static Button[] ways(List<String> forms, String program) {
        return Stream.concat(forms.stream(), Stream.of("joining.pause", "joining.leave"))
                .map(action -> Button.press(action, program))
                .toArray(Button[]::new);
    }

    static Message message(LeftBehind behind, Copy copy) {
        LeftOverWords words = new LeftOverWords(copy);
        String program = behind.program().id().toString();
        Message.Draft draft = Message.in(copy)
                .line("matching.left")
                .line(Line.of(words.why(behind)))
                .line(Line.of(words.next(behind)));
        words.widen(behind).ifPresent(hint -> draft.line(Line.of(hint)));
        return draft.buttons(program, ways(LeftOverWords.forms(behind.leftOver()), program))
                .small("matching.left.small", "program", behind.program().name())
                .done();
    }
}
