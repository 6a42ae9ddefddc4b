package dev.trellis.home.slack;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What somebody can still say for a better pair, why each part helps, and how much of it is said. */
@Singleton
@Order(7)
record MyProfile(Joining joining, Programs programs, Cards cards, Topics topics, PartnerPlaces places) implements Part {
    private static final int PROGRAMS = 3;
    private static final String MINE = "mine";

    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<Participation> in = joining.mine(reader.workspace(), reader.id()).stream()
                .filter(Participation::takesPart)
                .limit(home.rows(PROGRAMS))
                .toList();
        if (in.isEmpty()) {
            return;
        }
        Card card = cards.of(reader.workspace(), reader.id());
        boolean rated = in.stream().allMatch(this::isRated);
        int said = said(rated, card);
        home.header("home.profile");
        home.line(said == 4 ? "home.profile.whole" : "home.profile.part", "said", said, "all", 4);
        in.forEach(one -> program(home, one, in.size() > 1));
        home.line(hours(card)).quietButtons(MINE, Button.press("joining.hours", MINE));
        part(home, !card.style().isEmpty(), "home.profile.style", "joining.style");
        part(home, !card.wishes().isEmpty(), "home.profile.people", "joining.people");
        home.small("home.profile.small")
                .quietButtons(MINE, Button.press("joining.sights", MINE))
                .divider();
    }

    private void program(HomeTab home, Participation in, boolean several) {
        Program program = programs.get(in.workspace(), in.program());
        String id = program.id().toString();
        if (several) {
            home.line("home.profile.in", "program", program.name());
        }
        home.line(isRated(in) ? "home.profile.levels.said" : "home.profile.levels");
        home.quietButtons(id, Button.press("joining.levels", id));
        PartnerPlaces.Room room = places.room(in.workspace(), in.program(), in.person());
        home.line("home.profile.capacity", "partners", room.cap())
                .quietButtons(id, Button.press("joining.capacity", id));
    }

    private static String hours(Card card) {
        if (card.hours().isEmpty()) {
            return card.languages().isEmpty() ? "home.profile.hours" : "home.profile.hours.languages";
        }
        return card.languages().isEmpty() ? "home.profile.hours.hours" : "home.profile.hours.said";
    }

    private static void part(HomeTab home, boolean said, String key, String action) {
        home.line(said ? key + ".said" : key).quietButtons(MINE, Button.press(action, MINE, action + ".button"));
    }

    private boolean isRated(Participation in) {
        Skills skills = topics.of(in.workspace(), in.program(), in.person());
        return !skills.isEmpty()
                && Stream.concat(skills.offers().stream(), skills.wants().stream())
                        .allMatch(skill -> skill.level() > 0);
    }

    private static int said(boolean rated, Card card) {
        return (int) Stream.of(
                        rated,
                        card.hours().isPresent(),
                        !card.languages().isEmpty(),
                        !card.style().isEmpty())
                .filter(part -> part)
                .count();
    }
}
