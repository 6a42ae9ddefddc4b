package dev.trellis.slack.visit.reception;

import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Decides from the database, on every visit, who may speak to Trellis. */
@Singleton
public class Gate {
    private final Workspaces workspaces;

    Gate(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /** The workspace they may speak in, or the copy key of why not. */
    public sealed interface Decision {
        /** Come in. */
        record In(Workspace workspace) implements Decision {}

        /** Not today. */
        record Out(String key) implements Decision {}
    }

    public Decision look(Visit.Sender from) {
        Optional<Workspace> found = workspaces.find(from.team(), from.enterprise());
        if (found.isEmpty()) {
            return new Decision.Out(isStarting() ? "slack.starting" : "slack.stranger");
        }
        Workspace workspace = found.get();
        if (isStranger(from, workspace)) {
            return new Decision.Out("slack.stranger");
        }
        return workspace.isPaused() ? new Decision.Out("slack.paused") : new Decision.In(workspace);
    }

    /** Whether Slack has not told us yet whose token the environment gave. */
    boolean isStarting() {
        return workspaces.unidentifiedToken().isPresent();
    }

    /** People of a connected workspace see our messages in shared channels, and can click. */
    private static boolean isStranger(Visit.Sender from, Workspace workspace) {
        boolean elsewhere = !from.home().isEmpty()
                && !from.home().equals(from.team())
                && !from.home().equals(workspace.team().id())
                && !from.home().equals(workspace.team().enterpriseId());
        boolean otherApp = !from.app().isEmpty()
                && !workspace.bot().appId().isEmpty()
                && !from.app().equals(workspace.bot().appId());
        return from.user().isEmpty() || elsewhere || otherApp;
    }
}
