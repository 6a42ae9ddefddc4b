package dev.trellis.program;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.people.Person;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Plan;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Opens programs for tests, as Slack's answers about a fit channel would. */
@Singleton
public final class Opened {
    private static final Map<String, String> FIT = Map.of(
            "name",
            "peers",
            "members",
            "44",
            "general",
            "false",
            "shared",
            "false",
            "archived",
            "false",
            "private",
            "false",
            "member",
            "true");

    private final Setups setups;
    private final Programs programs;
    private final ApplicationEventPublisher<Object> slack;
    private final Transactions transactions;

    Opened(Setups setups, Programs programs, ApplicationEventPublisher<Object> slack, Transactions transactions) {
        this.setups = setups;
        this.programs = programs;
        this.slack = slack;
        this.transactions = transactions;
    }

    /** An open program of peers in that channel; its creator must be an admin. */
    public Program peers(Person admin, String channel) {
        return open(admin, channel, Kind.PEERS);
    }

    public Program mentors(Person admin, String channel) {
        return open(admin, channel, Kind.MENTORS);
    }

    private Program open(Person admin, String channel, Kind kind) {
        Program draft = draft(admin, new Plan(channel, kind, "Peers", "V1"));
        answer(draft, Map.of());
        return programs.get(admin.workspace(), draft.id());
    }

    Program draft(Person admin, Plan plan) {
        return switch (setups.begin(admin.workspace(), admin.id(), plan)) {
            case SetUp.Checking checking -> checking.program();
            case SetUp.NotAllowed _, SetUp.BadName _ -> throw new IllegalStateException("No program for " + admin);
        };
    }

    /** Slack answers a look at the channel: fit, but for these facts. */
    public void answer(Program program, Map<String, String> but) {
        Map<String, String> facts = new HashMap<>(FIT);
        facts.putAll(but);
        tell(new LetterDone(look(program), program.channel(), "", facts));
    }

    /** Slack's news reach the house in a transaction of delivery's. */
    void tell(Object news) {
        transactions.run(() -> slack.publishEvent(news));
    }

    static Letter look(Program program) {
        return Letter.look(program.workspace(), program.channel(), ProgramBook.subject(program))
                .version(program.progress().checks());
    }
}
