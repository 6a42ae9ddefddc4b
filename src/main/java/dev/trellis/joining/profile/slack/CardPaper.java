package dev.trellis.joining.profile.slack;

import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Style;
import dev.trellis.joining.profile.Tongues;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.slack.TopicFields;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes what is said on a card for somebody else to read; what is not said is not mentioned.
 *
 * @param zone the reader's
 */
public record CardPaper(Copy copy, ZoneId zone, Instant now) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** Whether there would be nothing to read. */
    public boolean isBlank(Card card, Skills skills) {
        return card.hours().isEmpty()
                && card.languages().isEmpty()
                && card.style().isEmpty()
                && levels(skills).isEmpty();
    }

    /**
     * Draws every part that is there.
     *
     * @param theirs the zone in which the card's hours are meant
     */
    public void draw(Screen screen, Card card, Skills skills, ZoneId theirs) {
        levels(skills)
                .forEach(
                        level -> screen.line("joining.card.level", "level", label(level), "topics", at(level, skills)));
        card.hours().ifPresent(hours -> hours(screen, hours, theirs));
        if (!card.languages().isEmpty()) {
            List<String> names = card.languages().stream()
                    .map(code -> Tongues.name(code, copy.locale()))
                    .toList();
            screen.line("joining.card.languages", "languages", TopicFields.sentence(names, copy));
        }
        style(screen, card.style());
    }

    private void hours(Screen screen, Hours hours, ZoneId theirs) {
        screen.line("joining.card.hours", "from", clock(hours.from(), theirs), "to", clock(hours.to(), theirs));
    }

    /** On the reader's clock, today. */
    private String clock(int hour, ZoneId theirs) {
        return CLOCK.format(LocalDate.ofInstant(now, theirs)
                .atStartOfDay()
                .plusHours(hour)
                .atZone(theirs)
                .withZoneSameInstant(zone));
    }

    private void style(Screen screen, Style style) {
        for (int question = 0; question < Style.QUESTIONS; question++) {
            int answer = style.answers().get(question);
            if (answer > 0) {
                String key = StyleForm.key(question);
                screen.line("joining.card.style", "question", copy.text(key), "answer", copy.text(key + "." + answer));
            }
        }
    }

    /** The levels that something is at, the highest first. */
    private static List<Integer> levels(Skills skills) {
        return IntStream.iterate(Skill.BEST, level -> level > 0, level -> level - 1)
                .filter(level -> all(skills).anyMatch(skill -> skill.level() == level))
                .boxed()
                .toList();
    }

    private String label(int level) {
        return copy.text(LevelsForm.key(level));
    }

    private String at(int level, Skills skills) {
        List<String> names = all(skills)
                .filter(skill -> skill.level() == level)
                .map(Skill::name)
                .distinct()
                .toList();
        return TopicFields.sentence(names, copy);
    }

    private static Stream<Skill> all(Skills skills) {
        return Stream.concat(skills.offers().stream(), skills.wants().stream());
    }
}
