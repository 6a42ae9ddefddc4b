package dev.trellis.joining.profile;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.Secrets;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns cards into rows and back; whom somebody named is sealed on the way. */
@Singleton
class Binder {
    private final Secrets secrets;

    Binder(Secrets secrets) {
        this.secrets = secrets;
    }

    Card card(CardRow row) {
        return new Card(
                hours(row),
                list(row.languages()),
                Style.read(row.style()),
                new Wishes(
                        open("sealed_with", row, row.sealedWith()),
                        Set.copyOf(open("sealed_without", row, row.sealedWithout()))),
                Shown.read(row.shown()));
    }

    CardRow row(CardRow before, Card card) {
        return new CardRow(
                before.person(),
                before.workspace(),
                card.hours().map(Hours::from).orElse(null),
                card.hours().map(Hours::to).orElse(null),
                String.join(",", card.languages()),
                card.style().kept(),
                card.shown().kept(),
                seal("sealed_with", before, card.wishes().with()),
                seal("sealed_without", before, card.wishes().without()));
    }

    private static Optional<Hours> hours(CardRow row) {
        return row.fromHour() == null || row.toHour() == null
                ? Optional.empty()
                : Optional.of(new Hours(row.fromHour(), row.toHour()));
    }

    private String seal(String column, CardRow row, Collection<PersonId> people) {
        return people.isEmpty()
                ? ""
                : secrets.seal(
                        place(column, row),
                        people.stream().map(PersonId::toString).collect(Collectors.joining(",")));
    }

    private List<PersonId> open(String column, CardRow row, String sealed) {
        return sealed.isEmpty()
                ? List.of()
                : list(secrets.open(place(column, row), sealed)).stream()
                        .map(PersonId::of)
                        .toList();
    }

    private static List<String> list(String kept) {
        return Stream.of(kept.split(",", -1)).filter(one -> !one.isEmpty()).toList();
    }

    private static String place(String column, CardRow row) {
        return "profile_card." + column + "/" + row.person();
    }
}
