package dev.trellis.pairing.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.PairLetters;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Introduces a pair in the program's channel. */
@Singleton
record IntroductionLetter(PairReader reader, PairPaper paper) implements SlackLetter {
    @Override
    public String kind() {
        return PairLetters.INTRODUCTION;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return Optional.of(reader.read(letter))
                .filter(PairPaper::goesOn)
                .map(pair -> paper.introduction(pair, Copy.SHARED));
    }

    @Override
    public WhenUncertain whenUncertain() {
        return WhenUncertain.ASK;
    }
}
