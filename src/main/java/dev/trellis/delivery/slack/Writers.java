package dev.trellis.delivery.slack;

import com.slack.api.model.view.View;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.slack.Readers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds who writes a kind of letter, and lets them write it for its reader. */
@Singleton
final class Writers {
    private final Map<String, SlackLetter> letters;
    private final Map<String, SlackView> views;
    private final BeanProvider<Readers> readers;

    Writers(List<SlackLetter> letters, List<SlackView> views, BeanProvider<Readers> readers) {
        this.letters = letters.stream().collect(Collectors.toMap(SlackLetter::kind, Function.identity()));
        this.views = views.stream().collect(Collectors.toMap(SlackView::kind, Function.identity()));
        this.readers = readers;
    }

    Optional<Message> message(Letter letter) {
        return letter(letter.kind()).write(letter, copyFor(letter));
    }

    List<Enclosure> files(Letter letter) {
        return letter(letter.kind()).files(letter, copyFor(letter));
    }

    Optional<View> view(Letter letter) {
        return known(views, letter.kind()).draw(letter, copyFor(letter));
    }

    WhenUncertain whenUncertain(Letter letter) {
        return letter(letter.kind()).whenUncertain();
    }

    private SlackLetter letter(String kind) {
        return known(letters, kind);
    }

    /** People are spoken to in their own language and zone, channels and groups in nobody's. */
    private Copy copyFor(Letter letter) {
        boolean one = letter.address().startsWith("U") || letter.address().startsWith("W");
        return one ? readers.get().copyFor(letter.workspace(), letter.address()) : Copy.SHARED;
    }

    private static <T> T known(Map<String, T> writers, String kind) {
        return Optional.ofNullable(writers.get(kind))
                .orElseThrow(() -> new IllegalStateException("Nobody writes letters of the kind " + kind));
    }
}
