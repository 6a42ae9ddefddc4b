package dev.trellis.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.TestHouse;
import dev.trellis.privacy.mark.Marks;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.StartRefused;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class KeyRotationTest {
    private static final String OLD = "old:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String NEW = "new:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final Place PLACE = new Place("goal", "text", "1");

    private final Map<String, String> environment = TestHouse.environment(Map.of());
    private final PersonId ana = PersonId.make();

    @Test
    void afterOneStartWithBothKeysTheOldOneIsNoLongerNeeded() {
        WorkspaceId workspace;
        String sealed;
        String mark;
        try (var house = TestHouse.startExactly(keys(OLD))) {
            workspace = TestHouse.newWorkspace(house).id();
            sealed = house.getBean(Words.class).seal(workspace, ana, PLACE, "by the old key");
            mark = house.getBean(Marks.class).pen(workspace).mark("email", "ana@example.com");
        }

        TestHouse.startExactly(keys(NEW + "," + OLD)).close();

        try (var house = TestHouse.startExactly(keys(NEW))) {
            assertThat(house.getBean(Words.class).open(workspace, ana, PLACE, sealed))
                    .contains("by the old key");
            assertThat(house.getBean(Workspaces.class).token(workspace)).isEqualTo(TestHouse.TOKEN);
            assertThat(house.getBean(Marks.class).pen(workspace).mark("email", "ana@example.com"))
                    .isEqualTo(mark);
        }
        assertRefused(OLD);
    }

    @Test
    void aKeyThatDidNotSealTheDatabaseStopsTheStart() {
        TestHouse.startExactly(keys(OLD)).close();

        assertRefused(NEW);
        assertRefused(NEW.replace("new:", "old:"));
    }

    private void assertRefused(String key) {
        assertThatThrownBy(() -> TestHouse.startExactly(keys(key)).close())
                .cause()
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The encryption key does not open this database")
                .message()
                .doesNotContain("\n");
    }

    private Map<String, String> keys(String keys) {
        var with = new HashMap<>(environment);
        with.put("TRELLIS_ENCRYPTION_KEY", keys);
        return with;
    }
}
