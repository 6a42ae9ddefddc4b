package dev.trellis.start;

import dev.trellis.workspace.StartRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The contract with the outside: every environment variable that Trellis reads, and the properties they become.
 *
 * <p>Nothing else of the environment reaches the beans. A value that cannot be right stops the start with one line
 * that names the variable, says what to do and never repeats the value.
 */
public final class Contract {
    private static final Set<String> OURS = Set.of(
            "TRELLIS_ADMINS",
            "TRELLIS_DATA",
            "TRELLIS_ENCRYPTION_KEY",
            "TRELLIS_IMPORT_TOKEN",
            "TRELLIS_LOG_LEVEL",
            "TRELLIS_MANAGEMENT_PORT",
            "TRELLIS_PLAYGROUND",
            "TRELLIS_PLAYGROUND_HOST",
            "TRELLIS_PUBLIC_URL",
            "TRELLIS_SLACK_POSTS_PER_MINUTE");

    private Contract() {}

    /** Throws {@link StartRefused} at the first variable that cannot be right. */
    public static Settings read(Map<String, String> environment) {
        var variables = new Variables(environment);
        var slack = SlackSide.read(variables);
        var server = ServerSide.read(variables, slack.isPretend());
        var properties = new HashMap<String, Object>();
        properties.putAll(slack.properties(server));
        properties.putAll(server.properties());
        properties.putAll(DataSide.read(variables, slack.isPretend()).properties());
        var warnings = new ArrayList<>(server.warnings(slack.isPretend()));
        warnings.addAll(unknown(environment));
        return new Settings(Map.copyOf(properties), List.copyOf(warnings), server, slack.whereToLook(server));
    }

    private static List<String> unknown(Map<String, String> environment) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith("TRELLIS_") && !OURS.contains(name))
                .sorted()
                .map(name -> name + " is set, but Trellis knows no such variable: is it misspelt?")
                .toList();
    }
}
