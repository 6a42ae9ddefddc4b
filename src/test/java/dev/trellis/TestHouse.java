package dev.trellis;

import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.start.Contract;
import dev.trellis.workspace.SlackBot;
import dev.trellis.workspace.SlackTeam;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.OpenDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Houses that tests live in: the shared one behind {@link HouseTest}, and others with an environment of their own. */
public final class TestHouse {
    /** As it would come from the environment. */
    public static final String KEYS = "test:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    public static final String TOKEN = "xoxb-0000-test-token";
    public static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    /** The shared house's clock stands still: a Monday morning in Europe. Walk it, or let it jump. */
    public static final String FROZEN = "2027-02-01T08:00:00Z";

    /** Sends no letters and runs no beats by itself; tests do, when they want to. */
    private static final Map<String, String> STILL = Map.of(
            "trellis.clock.frozen", FROZEN,
            "trellis.delivery.enabled", "false",
            "trellis.schedule.enabled", "false");

    private static final String OWN = "trellis.";

    /** No test talks to the real Slack. */
    private static final String NOWHERE = "http://127.0.0.1:1/api/";

    private static final AtomicInteger TEAMS = new AtomicInteger();

    private TestHouse() {}

    /** Starts a house that serves a real workspace on a new, empty database, with more variables or other values. */
    public static ApplicationContext start(Map<String, String> more) {
        return startExactly(environment(more));
    }

    /** The variables of a house that serves a real workspace on a new, empty database, with more or others. */
    public static Map<String, String> environment(Map<String, String> more) {
        var environment = new HashMap<>(Map.of(
                "SLACK_BOT_TOKEN", TOKEN,
                "SLACK_SIGNING_SECRET", SIGNING_SECRET,
                "SLACK_API_URL", NOWHERE,
                "TRELLIS_ENCRYPTION_KEY", KEYS,
                "DATABASE_USER", TestDatabase.USER));
        environment.putAll(more);
        environment.computeIfAbsent("DATABASE_URL", name -> TestDatabase.builtUrl());
        return environment;
    }

    /**
     * Starts a house from exactly this environment, on free ports, without listening; returns when it is ready. What no
     * variable can say is given as a property, for example {@code trellis.clock.frozen}.
     */
    public static ApplicationContext startExactly(Map<String, String> environment) {
        var context = open(environment);
        context.getBean(OpenDatabase.class).opened().join();
        return context;
    }

    /** As {@link #startExactly}, without waiting for the database. */
    public static ApplicationContext open(Map<String, String> environment) {
        var variables = new HashMap<>(environment);
        variables.keySet().removeIf(name -> name.startsWith(OWN));
        var properties = new HashMap<>(Contract.read(variables).properties());
        environment.forEach((name, value) -> {
            if (name.startsWith(OWN)) properties.put(name, value);
        });
        properties.put("micronaut.server.port", -1);
        properties.put("endpoints.all.port", -1);
        return ApplicationContext.builder()
                .environmentPropertySource(false)
                .properties(properties)
                .start();
    }

    /** Starts a house with the playground in it, listening on a free port, on a new, empty database. */
    public static ApplicationContext playground(Map<String, Object> more) {
        var environment = Map.of(
                "TRELLIS_PLAYGROUND",
                "true",
                "TRELLIS_ENCRYPTION_KEY",
                KEYS,
                "DATABASE_URL",
                TestDatabase.builtUrl(),
                "DATABASE_USER",
                TestDatabase.USER,
                "PORT",
                Integer.toString(FreePort.next()));
        var properties = new HashMap<>(Contract.read(environment).properties());
        properties.put("endpoints.all.port", -1);
        properties.putAll(more);
        var context = ApplicationContext.builder()
                .environmentPropertySource(false)
                .properties(properties)
                .start();
        context.getBean(EmbeddedServer.class).start();
        context.getBean(OpenDatabase.class).opened().join();
        return context;
    }

    /** For goldens with dates: it is {@link #FROZEN} again, whatever other tests did to this house's clock. */
    public static void atTheBeginning(ApplicationContext house) {
        house.getBean(WalkingClock.class).jump(Instant.parse(FROZEN));
    }

    public static Workspace newWorkspace(ApplicationContext house) {
        return newWorkspace(house, "T" + TEAMS.incrementAndGet());
    }

    public static Workspace newWorkspace(ApplicationContext house, String team) {
        return house.getBean(Workspaces.class)
                .identified(new SlackTeam(team, "", "Team " + team), new SlackBot("B" + team, "U" + team, "A1"));
    }

    static ApplicationContext shared() {
        return Shared.HOUSE;
    }

    /** Starts at the first use and lives as long as the JVM. */
    private static final class Shared {
        private static final ApplicationContext HOUSE = start(STILL);
    }
}
