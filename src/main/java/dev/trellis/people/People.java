package dev.trellis.people;

import dev.trellis.people.organisation.Addresses;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is here, known without asking Slack. */
@Singleton
public class People {
    /** When Slack did not answer about somebody, it is asked again. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final PersonRepository repository;
    private final Addresses addresses;
    private final ApplicationEventPublisher<Object> events;
    private final Clock clock;
    private final List<String> appointed;

    People(
            PersonRepository repository,
            Addresses addresses,
            ApplicationEventPublisher<Object> events,
            Clock clock,
            @Property(name = "trellis.admins", defaultValue = "") List<String> appointed) {
        this.repository = repository;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
        this.appointed = appointed;
    }

    /** The person behind a Slack id; somebody new is remembered, and Slack is soon asked about them. */
    @Transactional
    public Person known(WorkspaceId workspace, String slackUser) {
        return find(workspace, slackUser).orElseGet(() -> meet(workspace, slackUser));
    }

    /** Throws when this workspace has nobody with that id. */
    public Person get(WorkspaceId workspace, PersonId person) {
        return find(workspace, person).orElseThrow(() -> new NotHere("No person " + person));
    }

    /** Everybody of a workspace, in one query. */
    public Map<PersonId, Person> all(WorkspaceId workspace) {
        return repository.findByWorkspace(workspace).stream()
                .collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    public Optional<Person> find(WorkspaceId workspace, PersonId person) {
        return repository.findByWorkspaceAndId(workspace, person);
    }

    public Optional<Person> find(WorkspaceId workspace, String slackUser) {
        return repository.findByWorkspaceAndSlackId(workspace, slackUser);
    }

    /** What tells somebody from everybody here who calls themselves the same: their name alone, where nobody does. */
    public String apart(Person person) {
        boolean alone = repository.countByWorkspaceAndNameAndStandingGone(person.workspace(), person.name(), false) < 2;
        return alone ? person.name() : person.fullyCalled();
    }

    /** The same of everybody of a workspace, in one query. */
    public Map<PersonId, String> allApart(WorkspaceId workspace) {
        List<Person> all = repository.findByWorkspace(workspace);
        Map<String, Long> called = all.stream()
                .filter(person -> !person.deactivated())
                .collect(Collectors.groupingBy(Person::name, Collectors.counting()));
        return all.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Person::id,
                        person -> called.getOrDefault(person.name(), 0L) < 2 ? person.name() : person.fullyCalled()));
    }

    /** Workspace admins and owners, and whom {@code TRELLIS_ADMINS} names; the named ones first. */
    public List<Person> admins(WorkspaceId workspace) {
        Stream<Person> named = appointed.stream().flatMap(id -> find(workspace, id).stream());
        Stream<Person> ofSlack =
                repository.findByWorkspaceAndStandingAdminAndStandingGoneOrderByName(workspace, true, false).stream();
        return Stream.concat(named.filter(person -> !person.deactivated()), ofSlack)
                .filter(person -> !person.bot())
                .distinct()
                .toList();
    }

    /** Whether somebody may create programs without asking; it gives no view of anybody's. */
    public boolean isAdmin(Person person) {
        return !person.deactivated() && (person.standing().admin() || appointed.contains(person.slackId()));
    }

    /** The zone for people whose own one nobody knows: the most common one here, or UTC. */
    public String usualZone(WorkspaceId workspace) {
        return repository.mostCommonZone(workspace).orElse("UTC");
    }

    /**
     * What Slack says of somebody replaces what was known, unless it is older than that. Where two changes have the same
     * second, Slack is asked.
     */
    @Transactional
    public void learn(WorkspaceId workspace, Facts facts) {
        Person before = repository.lock(workspace, facts.slackId()).orElseGet(() -> meet(workspace, facts.slackId()));
        if (!before.isNewerThan(facts)) {
            learn(before, facts);
        }
    }

    private void learn(Person before, Facts facts) {
        Person now = before.told(facts, reading(before, facts));
        Person known = before.called(now.handle()).toBeAskedAbout(null);
        boolean unsure = before.isAsNewAs(facts) && !now.equals(known);
        if (!now.equals(before)) {
            keep(before, unsure ? now.toBeAskedAbout(clock.instant()) : now);
        }
        addresses.learn(now.workspace(), now.id(), facts.email());
    }

    /** Their account is no more. */
    @Transactional
    public void left(WorkspaceId workspace, String slackUser) {
        find(workspace, slackUser)
                .filter(person -> !person.deactivated())
                .ifPresent(person -> keep(person, person.left()));
    }

    /** Something about them is in doubt: Slack is asked soon. */
    @Transactional
    public void doubt(WorkspaceId workspace, String slackUser) {
        Instant now = clock.instant();
        find(workspace, slackUser).ifPresent(person -> repository.update(person.toBeAskedAbout(now)));
    }

    /** Those Slack is to be asked about now, for this node alone: nobody else gets them for the next minutes. */
    @Transactional
    public List<Person> askAbout() {
        Instant now = clock.instant();
        List<Person> due = repository.dueForAsking(now);
        due.forEach(person -> repository.update(person.toBeAskedAbout(now.plus(AGAIN))));
        return due;
    }

    public Optional<Instant> nextAsking() {
        return repository.nextAsking();
    }

    private Person meet(WorkspaceId workspace, String slackUser) {
        repository.meet(PersonId.make(), workspace, slackUser, usualZone(workspace), clock.instant());
        return find(workspace, slackUser).orElseThrow();
    }

    /** Events leave out the language; it is then still the same. */
    private Reading reading(Person before, Facts facts) {
        String locale = facts.locale().isEmpty() ? before.reading().locale() : facts.locale();
        return facts.zone()
                .map(zone -> new Reading(zone, true, locale))
                .orElseGet(() -> new Reading(usualZone(before.workspace()), false, locale));
    }

    private void keep(Person before, Person now) {
        repository.update(now);
        if (now.deactivated() && !before.deactivated()) {
            events.publishEvent(new PersonDeactivated(now.workspace(), now.id()));
        } else if (before.deactivated() && !now.deactivated()) {
            events.publishEvent(new PersonReactivated(now.workspace(), now.id()));
        }
    }
}
