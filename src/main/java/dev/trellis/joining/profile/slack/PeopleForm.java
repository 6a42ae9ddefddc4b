package dev.trellis.joining.profile.slack;

import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Whom somebody would like, and whom they must not be paired with. Nobody else is ever shown either. */
@Singleton
record PeopleForm(CardDesk desk, Cards cards, People people) implements Form {
    private static final String ID = "joining.people";
    private static final String WITH = "with";
    private static final String WITHOUT = "without";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Answer open(Caller by, String subject) {
        Wishes wishes = cards.of(by.workspace(), desk.person(by).id()).wishes();
        return Answer.open(screen(ids(by, wishes.with()), ids(by, wishes.without()), by.copy()));
    }

    @Override
    public Answer keep(Submitted submitted) {
        Caller by = submitted.by();
        Person author = desk.person(by);
        List<Person> with = chosen(submitted, WITH);
        List<Person> without = chosen(submitted, WITHOUT);
        if (with.size() > Wishes.MOST_WITH || without.size() > Wishes.MOST_WITHOUT) {
            boolean wished = with.size() > Wishes.MOST_WITH;
            int most = wished ? Wishes.MOST_WITH : Wishes.MOST_WITHOUT;
            return Answer.errors(wished ? WITH : WITHOUT, by.copy().text("joining.refused.people", "max", most));
        }
        if (with.stream().anyMatch(person -> cannotBeWished(person, author))) {
            return Answer.errors(WITH, by.copy().text("joining.refused.wish"));
        }
        if (without.contains(author) || without.stream().anyMatch(with::contains)) {
            return Answer.errors(WITHOUT, by.copy().text("joining.refused.without"));
        }
        cards.wish(
                by.workspace(),
                author.id(),
                new Wishes(
                        with.stream().map(Person::id).toList(),
                        Set.copyOf(without.stream().map(Person::id).toList())));
        return desk.kept(by);
    }

    static Screen screen(List<String> with, List<String> without, Copy copy) {
        return Screen.modal(ID, copy)
                .line("joining.people.about")
                .ask(Field.people(WITH, with, Wishes.MOST_WITH).optional().seenBy("joining.people.who"))
                .ask(Field.people(WITHOUT, without, Wishes.MOST_WITHOUT)
                        .optional()
                        .seenBy("joining.people.without.who"));
    }

    private static boolean cannotBeWished(Person person, Person author) {
        return person.equals(author) || person.bot() || person.deactivated() || person.stranger();
    }

    private List<Person> chosen(Submitted submitted, String field) {
        return submitted.filled().people(field).stream()
                .map(user -> people.known(submitted.by().workspace(), user))
                .distinct()
                .toList();
    }

    private List<String> ids(Caller by, Collection<PersonId> ids) {
        return ids.stream()
                .flatMap(id -> people.find(by.workspace(), id).stream())
                .map(Person::slackId)
                .toList();
    }
}
