package dev.trellis.joining.profile.slack;

import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.profile.Shown;
import dev.trellis.joining.profile.Sight;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Who sees each field: a partner, only whoever makes pairs, or nobody. */
@Singleton
record SightsForm(CardDesk desk, Cards cards) implements Form {
    private static final String ID = "joining.sights";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Answer open(Caller by, String subject) {
        return Answer.open(screen(cards.of(by.workspace(), desk.person(by).id()).shown(), by.copy()));
    }

    @Override
    public Answer keep(Submitted submitted) {
        Caller by = submitted.by();
        cards.show(by.workspace(), desk.person(by).id(), read(submitted.filled()));
        return desk.kept(by);
    }

    static Screen screen(Shown shown, Copy copy) {
        Screen screen = Screen.modal(ID, copy).line("joining.sights.about");
        for (Detail detail : Detail.values()) {
            screen.ask(Field.pick(name(detail), choices(copy))
                    .startingWith(value(shown.of(detail)))
                    .optional());
        }
        return screen.small("joining.sights.small");
    }

    private static List<Field.Option> choices(Copy copy) {
        return Stream.of(Sight.PARTNER, Sight.MATCHING, Sight.NOBODY)
                .map(sight -> new Field.Option(value(sight), copy.text(ID + ".to." + value(sight))))
                .toList();
    }

    private static Shown read(Filled filled) {
        Map<Detail, Sight> sights = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            Stream.of(Sight.values())
                    .filter(sight -> value(sight).equals(filled.choice(name(detail))))
                    .forEach(sight -> sights.put(detail, sight));
        }
        return new Shown(sights);
    }

    private static String name(Detail detail) {
        return detail.name().toLowerCase(Locale.ROOT);
    }

    private static String value(Sight sight) {
        return sight.name().toLowerCase(Locale.ROOT);
    }
}
