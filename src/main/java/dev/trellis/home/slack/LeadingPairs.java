package dev.trellis.home.slack;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.pairing.MentorFirst;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairState;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.people.People;
import dev.trellis.program.Program;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The offers and pairs of a program as its lead sees them, the mentor first. */
@Singleton
record LeadingPairs(
        Pairs pairs, Offers offers, Drafts drafts, Sendings sendings, MentorFirst mentorFirst, People people) {
    private static final int SHOWN = 10;
    private static final int DRAFTED = 3;
    private static final int DRAFTS = 2;

    void draw(HomeTab home, Program program, Matchmaker lead) {
        offers(home, offers.askedIn(program.workspace(), program.id()), lead);
        pairs(home, pairs.liveIn(program.workspace(), program.id()));
    }

    /** Those by hand, and a few of the published drafts'; all of a draft's are withdrawn where its pairs are looked at. */
    private void offers(HomeTab home, List<Offer> open, Matchmaker lead) {
        List<Draft> published = open.size() > home.rows(DRAFTED) ? published(lead) : List.of();
        Set<String> ofDrafts = published.stream()
                .flatMap(draft -> sendings.offers(draft).stream())
                .collect(Collectors.toSet());
        Predicate<Offer> drafted = offer -> ofDrafts.contains(offer.id().toString());
        List<Offer> shown = Stream.concat(
                        open.stream().filter(drafted.negate()).limit(home.rows(SHOWN)),
                        open.stream().filter(drafted).limit(home.rows(DRAFTED)))
                .toList();
        shown.forEach(offer -> {
            String id = offer.id().toString();
            two(
                    home,
                    "home.leading.offer",
                    offer.workspace(),
                    mentorFirst.of(offer.workspace(), offer.program(), offer.couple()));
            home.quietButtons(id, Button.press("pairing.withdraw", id));
        });
        if (open.size() > shown.size()) {
            home.small("home.leading.moreOffers", "count", open.size() - shown.size());
        }
    }

    /** Offers of older ones are long answered, or over. */
    private List<Draft> published(Matchmaker lead) {
        return drafts.recent(lead).stream()
                .filter(Draft::isPublished)
                .limit(DRAFTS)
                .toList();
    }

    private void pairs(HomeTab home, List<Pair> live) {
        if (live.isEmpty()) {
            home.line("home.leading.noPairs");
        }
        live.stream()
                .limit(home.rows(SHOWN))
                .forEach(pair -> two(
                        home,
                        status(pair.state()),
                        pair.workspace(),
                        mentorFirst.of(pair.workspace(), pair.program(), pair.couple())));
        more(home, "home.leading.morePairs", live.size());
    }

    private void two(HomeTab home, String key, WorkspaceId workspace, List<PersonId> couple) {
        home.line(key, "one", name(workspace, couple.getFirst()), "other", name(workspace, couple.getLast()));
    }

    private String name(WorkspaceId workspace, PersonId person) {
        return people.apart(people.get(workspace, person));
    }

    private static String status(PairState state) {
        return switch (state) {
            case CONFIRMED, INTRODUCING -> "home.leading.introducing";
            case PAUSED -> "home.leading.paused";
            default -> "home.leading.together";
        };
    }

    private static void more(HomeTab home, String key, int size) {
        if (size > home.rows(SHOWN)) {
            home.small(key, "count", size - home.rows(SHOWN));
        }
    }
}
