package dev.trellis.matching.slack.words;

import dev.trellis.matching.Weights;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.score.Reason;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.PersonId;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says what speaks for a pair in one line: who offers what, the hours in common, the teams. */
public record ReasonWords(Copy copy, Names names) {
    private static final int HOUR = 60;

    /** For whoever makes the pairs: what both let them read by now. */
    public String all(DraftPair pair) {
        return list(phrases(pair, both(pair, names::letsLeads)));
    }

    /**
     * For one of the two: only what both let a partner read, then and by now; and what the reader alone may know of, a wish of
     * their own and that they have room for a second peer.
     */
    public String told(DraftPair pair, PersonId reader, Weights weights) {
        Predicate<Reason> told = Reason::told;
        return list(Stream.of(
                        phrases(pair, told.and(both(pair, names::lets))),
                        wished(pair, reader, weights),
                        room(pair, reader))
                .flatMap(phrases -> phrases));
    }

    private Stream<String> wished(DraftPair pair, PersonId reader, Weights weights) {
        PersonId partner = pair.couple().other(reader);
        return weights.wishes() > 0 && names.wishes(reader, partner)
                ? Stream.of(copy.text("matching.reason.wish", "name", names.person(partner)))
                : Stream.empty();
    }

    private Stream<String> room(DraftPair pair, PersonId reader) {
        return pair.host().equals(Optional.of(reader)) ? Stream.of(copy.text("matching.reason.room")) : Stream.empty();
    }

    private static Predicate<Reason> both(DraftPair pair, BiPredicate<PersonId, Reason> let) {
        return reason -> pair.couple().both().stream().allMatch(person -> let.test(person, reason));
    }

    private Stream<String> phrases(DraftPair pair, Predicate<Reason> which) {
        return pair.because().stream().filter(which).flatMap(reason -> phrase(pair, reason).stream());
    }

    private String list(Stream<String> phrases) {
        return phrases.reduce((said, next) -> copy.text("matching.reason.list", "said", said, "next", next))
                .orElse("");
    }

    private Optional<String> phrase(DraftPair pair, Reason reason) {
        return switch (reason) {
            case Reason.Gives gives -> gives(pair, gives);
            case Reason.WorkAlike _ -> Optional.of(copy.text("matching.reason.style"));
            case Reason.HoursInCommon hours -> Optional.of(hours(hours.minutes()));
            case Reason.DifferentTeams _ -> Optional.of(copy.text("matching.reason.teams"));
        };
    }

    private Optional<String> gives(DraftPair pair, Reason.Gives gives) {
        return gives.topics().stream()
                .flatMap(topic -> names.topic(topic).stream())
                .reduce((one, other) -> copy.text("matching.reason.and", "one", one, "other", other))
                .map(topics -> copy.text(
                        "matching.reason.gives",
                        "giver",
                        names.person(gives.giver()),
                        "topics",
                        topics,
                        "taker",
                        names.person(pair.couple().other(gives.giver()))));
    }

    private String hours(int minutes) {
        return minutes < HOUR
                ? copy.text("matching.reason.minutes", "minutes", minutes)
                : copy.text("matching.reason.hours", "hours", minutes / HOUR);
    }
}
