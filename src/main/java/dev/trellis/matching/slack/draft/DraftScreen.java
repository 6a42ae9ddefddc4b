package dev.trellis.matching.slack.draft;

import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.plan.Unpaired;
import dev.trellis.matching.slack.desk.Roster;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.offer.Offer;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.OfferId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A draft's pairs, some at a time, each with its reasons and what can be done about it. */
@Singleton
record DraftScreen(Roster roster, Offers offers, DraftHeading heading) {
    static final String ID = "draft.pairs";
    static final String APART = "apart";
    static final String FIRST_WAITS = "first";
    static final String SECOND_WAITS = "second";
    static final String SWAP = "swap";

    private static final int PAGE = 10;
    private static final int LEFT_OVER = 15;
    private static final int APART_SHOWN = 8;

    Screen screen(DraftView view, int wanted, News news, Copy copy) {
        int page = Math.clamp(wanted, 0, pages(view) - 1);
        Screen screen = Screen.modal(ID, copy).carrying(Carries.of(view.draft(), page));
        news.say(screen, copy);
        heading.say(screen, view, copy);
        screen.divider();
        int from = page * PAGE;
        Map<Couple, OfferId> asked = asked(view.draft());
        view.pairs().subList(from, Math.min(view.pairs().size(), from + PAGE)).forEach(pair -> {
            pair(screen, view.draft(), pair, copy);
            Optional.ofNullable(asked.get(Couple.of(pair.one(), pair.other())))
                    .map(OfferId::toString)
                    .ifPresent(offer -> screen.quietButtons(offer, Button.press("pairing.withdraw", offer)));
        });
        turning(screen, page, pages(view));
        if (page == pages(view) - 1) {
            rest(screen, view, copy);
        }
        return screen;
    }

    /** Offers that are still open once a draft is published: the way to take back any of them. */
    private Map<Couple, OfferId> asked(Draft draft) {
        return !draft.isPublished()
                ? Map.of()
                : offers.askedIn(draft.workspace(), draft.program()).stream()
                        .collect(Collectors.toMap(Offer::couple, Offer::id));
    }

    private static int pages(DraftView view) {
        return Math.max(1, Math.ceilDiv(view.pairs().size(), PAGE));
    }

    private void pair(Screen screen, Draft draft, DraftPair pair, Copy copy) {
        String one = roster.name(draft.workspace(), pair.one());
        String other = roster.name(draft.workspace(), pair.other());
        screen.line(pair.pinned() ? "draft.pair.kept" : "draft.pair", "one", one, "other", other)
                .small("draft.because", "why", roster.reasons(draft, pair, copy));
        if (pair.second()) {
            screen.small("draft.pair.second", "one", one, "other", other);
        }
        if (draft.isOpen()) {
            String two = Two.of(pair).toString();
            screen.quietButtons(
                    two,
                    pair.pinned() ? Button.press("draft.release", two) : Button.press("draft.keep", two),
                    Button.menu("draft.change", choices(one, other, copy)));
        } else if (draft.isPublished()) {
            screen.small("draft.sending." + pair.sending().name().toLowerCase(Locale.ROOT));
        }
    }

    private static List<Field.Option> choices(String one, String other, Copy copy) {
        return List.of(
                new Field.Option(APART, copy.text("draft.change.apart")),
                new Field.Option(FIRST_WAITS, copy.text("draft.change.waits", "name", one)),
                new Field.Option(SECOND_WAITS, copy.text("draft.change.waits", "name", other)),
                new Field.Option(SWAP, copy.text("draft.change.swap")));
    }

    private static void turning(Screen screen, int page, int pages) {
        List<Button> row = new ArrayList<>();
        if (page > 0) {
            row.add(Button.press("draft.page", Integer.toString(page - 1), "draft.page.back"));
        }
        if (page < pages - 1) {
            row.add(Button.press("draft.page.next", Integer.toString(page + 1)));
        }
        if (!row.isEmpty()) {
            screen.small("draft.page.which", "page", page + 1, "pages", pages)
                    .quietButtons("page", row.toArray(Button[]::new));
        }
    }

    /** Who has no pair, and what was decided by hand. */
    private void rest(Screen screen, DraftView view, Copy copy) {
        if (!view.leftOver().isEmpty()) {
            screen.header("draft.left.title");
        }
        heading.left()
                .sorted(view.leftOver())
                .limit(LEFT_OVER)
                .forEach(left -> leftOver(screen, view.draft(), left, copy));
        int more = view.leftOver().size() - LEFT_OVER;
        if (more > 0) {
            screen.small("draft.left.more", "count", more);
        }
        view.fixed().forbidden().stream()
                .limit(APART_SHOWN)
                .forEach(couple -> apart(screen, view.draft(), couple, copy));
    }

    private void leftOver(Screen screen, Draft draft, LeftOver left, Copy copy) {
        heading.left().line(screen, left, copy);
        if (left.obstacle() == Unpaired.Obstacle.LATER && draft.isOpen()) {
            release(screen, left.person().toString());
        }
    }

    private void apart(Screen screen, Draft draft, Couple couple, Copy copy) {
        screen.line("draft.apart", "couple", roster.couple(draft.workspace(), draft.program(), couple, copy));
        if (draft.isOpen()) {
            release(screen, new Two(couple.lower(), couple.higher()).toString());
        }
    }

    private static void release(Screen screen, String whom) {
        screen.quietButtons(whom, Button.press("draft.release", whom));
    }
}
