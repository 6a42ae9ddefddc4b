package dev.trellis.matching.slack.words;

import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Detail;
import dev.trellis.matching.score.Reason;
import dev.trellis.workspace.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What people and topics are called, and what people let others read by now; of a topic that nobody chose any more nothing is
 * said.
 *
 * @param cards of those who have one, as they stand now: who sees a field can change after a draft was made
 */
public record Names(Map<PersonId, String> people, Map<String, String> topics, Map<PersonId, Card> cards) {
    public Names {
        people = Map.copyOf(people);
        topics = Map.copyOf(topics);
        cards = Map.copyOf(cards);
    }

    public String person(PersonId person) {
        return people.getOrDefault(person, "?");
    }

    Optional<String> topic(String topic) {
        return Optional.ofNullable(topics.get(topic));
    }

    /** Whether somebody still lets a partner read what a reason tells of them. */
    boolean lets(PersonId person, Reason reason) {
        Card card = card(person);
        return lets(card, reason, card.shown()::toPartner);
    }

    /** Whether somebody still lets whoever makes the pairs read it. */
    boolean letsLeads(PersonId person, Reason reason) {
        Card card = card(person);
        return lets(card, reason, card.shown()::forMatching);
    }

    /** Whether somebody would like to work with another; for nobody's eyes but their own. */
    boolean wishes(PersonId person, PersonId other) {
        return card(person).wishes().with().contains(other);
    }

    private static boolean lets(Card card, Reason reason, Predicate<Detail> shown) {
        return switch (reason) {
            case Reason.WorkAlike _ -> shown.test(Detail.STYLE);
            case Reason.HoursInCommon _ -> shown.test(Detail.HOURS) || isOfTheZoneAlone(card);
            case Reason.Gives _, Reason.DifferentTeams _ -> true;
        };
    }

    /** Nobody said when they work, and they do not keep it to themselves either. */
    private static boolean isOfTheZoneAlone(Card card) {
        return card.hours().isEmpty() && card.shown().forMatching(Detail.HOURS);
    }

    private Card card(PersonId person) {
        return cards.getOrDefault(person, Card.BLANK);
    }
}
