package dev.trellis.home.slack;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.PairState;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.slack.kit.Place;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a lead looks after: that pairs and offers exist, never a word of anybody's. */
@Singleton
@Order(8)
record Leading(Programs programs, Pairs pairs, Offers offers, Drafts drafts, Sendings sendings, People people)
        implements Part {
    private static final int PROGRAMS = 3;
    private static final int ALSO = 10;
    private static final int SHOWN = 10;
    private static final int DRAFTED = 3;
    private static final int DRAFTS = 2;

    /** What people take part in comes before what is only being set up. */
    @Override
    public void draw(HomeTab home, Person reader, Copy copy) {
        List<Program> led = programs.ledBy(reader.workspace(), reader.id()).stream()
                .sorted(Comparator.comparing(program -> program.state() == State.DRAFT))
                .toList();
        led.stream().limit(home.rows(PROGRAMS)).forEach(program -> program(home, program, reader));
        led.stream().skip(home.rows(PROGRAMS)).limit(ALSO).forEach(program -> also(home, program));
    }

    private static void also(HomeTab home, Program program) {
        String id = program.id().toString();
        home.line("home.leading.also", "program", program.name())
                .quietButtons(
                        id, Button.press("draft.propose", id), Button.press("program.see", id, "home.leading.open"));
    }

    private void program(HomeTab home, Program program, Person reader) {
        String id = program.id().toString();
        home.header("home.leading", "program", program.name());
        if (!program.isOpen()) {
            home.line("home.leading.waits", "place", new Place(program.channel()))
                    .buttons(id, Button.press("program.see", id))
                    .divider();
            return;
        }
        home.line("home.leading.place", "place", new Place(program.channel()))
                .buttons(
                        id,
                        Button.press("draft.propose", id),
                        Button.press("pairing.pair", id),
                        Button.press("program.see", id, "home.leading.open"));
        Matchmaker lead = new Matchmaker(program.workspace(), program.id(), reader.id());
        drafts(home, lead);
        offers(home, offers.askedIn(program.workspace(), program.id()), lead);
        pairs(home, pairs.liveIn(program.workspace(), program.id()));
        home.divider();
    }

    private void drafts(HomeTab home, Matchmaker lead) {
        drafts.recent(lead).stream()
                .filter(Draft::isOpen)
                .limit(home.rows(DRAFTS))
                .forEach(draft -> {
                    String id = DraftRef.of(draft).toString();
                    home.line(
                                    "home.leading.draft",
                                    "pairs",
                                    draft.figures().pairs(),
                                    "at",
                                    draft.origin().madeAt())
                            .quietButtons(id, Button.press("draft.look", id), Button.press("draft.discard", id));
                });
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
            home.line(
                    "home.leading.offer",
                    "one",
                    name(offer.workspace(), offer.couple().lower()),
                    "other",
                    name(offer.workspace(), offer.couple().higher()));
            home.quietButtons(id, Button.press("pairing.withdraw", id));
        });
        if (open.size() > shown.size()) {
            home.small("home.leading.moreOffers", "count", open.size() - shown.size());
            published.stream()
                    .findFirst()
                    .map(draft -> DraftRef.of(draft).toString())
                    .ifPresent(id -> home.quietButtons(id, Button.press("draft.look", id)));
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
                .forEach(pair -> home.line(
                        status(pair.state()),
                        "one",
                        name(pair.workspace(), pair.lower()),
                        "other",
                        name(pair.workspace(), pair.higher())));
        more(home, "home.leading.morePairs", live.size());
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
