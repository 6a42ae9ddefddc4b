package dev.trellis.people.slack;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.slack.Readers;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** Reads everybody's zone and language from the directory. */
@Singleton
record PeopleReaders(People people) implements Readers {
    /** Sentences in one language with dates in another would be worse than plain English. */
    private static final Set<String> SPOKEN = Set.of("en");

    @Override
    public Copy copyFor(WorkspaceId workspace, String slackUser) {
        return people.find(workspace, slackUser)
                .map(PeopleReaders::copy)
                .orElseGet(() -> Copy.of(Locale.UK, ZoneId.of(people.usualZone(workspace))));
    }

    private static Copy copy(Person person) {
        Locale locale = SPOKEN.contains(person.locale().getLanguage()) ? person.locale() : Locale.UK;
        return Copy.of(locale, person.zone());
    }
}
