package dev.trellis.program.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Test;

@HouseTest
class PermissionsTest {
    private final Permissions permissions;
    private final Outbox outbox;
    private final Crowd crowd;
    private final WorkspaceId workspace;
    private final Person hana;

    PermissionsTest(Permissions permissions, Outbox outbox, Crowd crowd, WorkspaceId workspace) {
        this.permissions = permissions;
        this.outbox = outbox;
        this.crowd = crowd;
        this.workspace = workspace;
        this.hana = crowd.member(workspace, "UHANA", "Hana");
    }

    @Test
    void beforeEverybodyWasReadNobodyCanSayThatThereIsNoAdmin() {
        assertThat(permissions.ask(workspace, hana.id())).isEqualTo(new Asked.Early());
    }

    @Test
    void withoutAnAdminThereIsNobodyToAsk() {
        crowd.everybodyWasRead(workspace);

        assertThat(permissions.ask(workspace, hana.id())).isEqualTo(new Asked.Nobody());
    }

    @Test
    void anAdminIsAskedOnceHoweverOftenTheButtonIsPressed() {
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");

        assertThat(permissions.ask(workspace, hana.id())).isEqualTo(new Asked.Waiting(ivo));
        assertThat(permissions.ask(workspace, hana.id())).isEqualTo(new Asked.Waiting(ivo));

        assertThat(letters()).containsExactly("program.ask to UIVO");
        assertThat(permissions.mayCreate(hana)).isFalse();
    }

    @Test
    void whoWasAllowedMayAndIsTold() {
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        permissions.ask(workspace, hana.id());

        assertThat(answer(ivo, true)).isEqualTo(new Answered.Done(hana, true));
        assertThat(answer(ivo, false)).isEqualTo(new Answered.Already(hana, true));

        assertThat(permissions.mayCreate(hana)).isTrue();
        assertThat(permissions.ask(workspace, hana.id())).isEqualTo(new Asked.AllowedAlready());
        assertThat(letters()).containsExactly("program.ask to UIVO", "program.answer to UHANA");
    }

    @Test
    void whoWasDeniedMayAskAgain() {
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        permissions.ask(workspace, hana.id());
        answer(ivo, false);

        permissions.ask(workspace, hana.id());
        answer(ivo, true);

        assertThat(permissions.mayCreate(hana)).isTrue();
        assertThat(letters()).hasSize(4);
    }

    @Test
    void whenTheAdminIsGoneAnotherOneIsAsked(People people) {
        crowd.admin(workspace, "UIVO", "Ivo");
        permissions.ask(workspace, hana.id());
        Person lea = crowd.admin(workspace, "ULEA", "Lea");
        assertThat(permissions.ask(workspace, hana.id())).isEqualTo(new Asked.Waiting(people.known(workspace, "UIVO")));
        people.left(workspace, "UIVO");
        assertThat(permissions.awaited(workspace, hana.id())).isEmpty();

        assertThat(permissions.ask(workspace, hana.id())).isEqualTo(new Asked.Waiting(lea));
        assertThat(permissions.ask(workspace, hana.id())).isEqualTo(new Asked.Waiting(lea));

        assertThat(permissions.awaited(workspace, hana.id())).contains(lea);
        assertThat(letters()).containsExactly("program.ask to UIVO", "program.ask to ULEA");
        assertThat(answer(lea, true)).isEqualTo(new Answered.Done(hana, true));
    }

    @Test
    void onlyAnAdminAnswersAndOnlyWhatWasAsked() {
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        assertThat(answer(ivo, true)).isEqualTo(new Answered.Already(hana, false));
        permissions.ask(workspace, hana.id());

        assertThat(answer(hana, true)).isEqualTo(new Answered.NotAnAdmin());

        assertThat(permissions.mayCreate(hana)).isFalse();
    }

    @Test
    void anAllowedPersonWhoLeftMayNot() {
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        permissions.ask(workspace, hana.id());
        answer(ivo, true);

        assertThat(permissions.mayCreate(crowd.gone(workspace, "UHANA", "Hana")))
                .isFalse();
    }

    @Test
    void theRightHoldsInOneWorkspaceOnly(ApplicationContext house) {
        Person ivo = crowd.admin(workspace, "UIVO", "Ivo");
        permissions.ask(workspace, hana.id());
        answer(ivo, true);
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThat(permissions.mayCreate(crowd.member(other, "UHANA", "Hana"))).isFalse();
        assertThat(permissions.find(other, hana.id())).isEmpty();
        assertThat(permissions.whomToAsk(other)).isEmpty();
    }

    private Answered answer(Person by, boolean allow) {
        return permissions.answer(workspace, hana.id(), by.id(), allow);
    }

    private List<String> letters() {
        return outbox.find(workspace, new Subject("permission", hana.id().toString())).stream()
                .map(Kept::letter)
                .map(letter -> letter.kind() + " to " + letter.address())
                .toList();
    }
}
