package dev.trellis.privacy.mark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

@HouseTest
class MarksTest {
    private final Marks marks;
    private final WorkspaceId workspace;

    MarksTest(Marks marks, WorkspaceId workspace) {
        this.marks = marks;
        this.workspace = workspace;
    }

    @Test
    void theSameTextHasTheSameMarkEveryTime() {
        assertThat(mark("email", "ana@example.com"))
                .isEqualTo(mark("email", "ana@example.com"))
                .hasSize(64)
                .doesNotContain("ana");
    }

    @Test
    void anotherTextOrAnotherKindHasAnotherMark() {
        assertThat(mark("email", "ana@example.com"))
                .isNotEqualTo(mark("email", "ben@example.com"))
                .isNotEqualTo(mark("topic", "ana@example.com"));
    }

    @Test
    void anotherWorkspaceMarksDifferently(ApplicationContext house) {
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThat(marks.pen(other).mark("email", "ana@example.com")).isNotEqualTo(mark("email", "ana@example.com"));
    }

    private String mark(String kind, String text) {
        return marks.pen(workspace).mark(kind, text);
    }
}
