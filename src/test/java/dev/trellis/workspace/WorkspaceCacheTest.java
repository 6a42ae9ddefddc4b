package dev.trellis.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkspaceCacheTest {
    private static final Workspace OLD = workspace("old");
    private static final Workspace NEW = workspace("new");

    private final WorkspaceCache cache = new WorkspaceCache();

    @Test
    void whatWasFoundIsKept() {
        cache.find("T1", () -> Optional.of(OLD));

        assertThat(cache.find("T1", Optional::empty)).contains(OLD);
    }

    @Test
    void whatWasNotFoundIsLookedForAgain() {
        cache.find("T1", Optional::empty);

        assertThat(cache.find("T1", () -> Optional.of(NEW))).contains(NEW);
    }

    @Test
    void aChangeIsSeenAtOnce() {
        cache.find("T1", () -> Optional.of(OLD));
        cache.forget();

        assertThat(cache.find("T1", () -> Optional.of(NEW))).contains(NEW);
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
        cache.find("T1", () -> {
            cache.forget();
            return Optional.of(OLD);
        });

        assertThat(cache.find("T1", () -> Optional.of(NEW))).contains(NEW);
    }

    private static Workspace workspace(String sealedToken) {
        return new Workspace(
                WorkspaceId.make(), new SlackTeam("T1", "", "Acme"), new SlackBot("B1", "U1", "A1"), sealedToken, null);
    }
}
