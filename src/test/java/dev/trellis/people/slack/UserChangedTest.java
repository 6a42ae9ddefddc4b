package dev.trellis.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.event.UserChangeEvent;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.HouseTest;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.workspace.WorkspaceId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Slack's news of somebody, in whatever order it arrives. */
@HouseTest
class UserChangedTest {
    private final UserChanged changed;
    private final People people;
    private final WorkspaceId workspace;

    UserChangedTest(UserChanged changed, People people, WorkspaceId workspace) {
        this.changed = changed;
        this.people = people;
        this.workspace = workspace;
    }

    @Test
    void anOlderChangeThatArrivesLaterIsLeft() {
        hear("Ana Maier", "Europe/Lisbon", 200);
        hear("Ana Schmidt", "Europe/Berlin", 100);

        assertThat(ana().name()).isEqualTo("Ana Maier");
        assertThat(ana().zone().getId()).isEqualTo("Europe/Lisbon");
        assertThat(ana().askSlackAt()).isNull();
    }

    @Test
    void aNewerOneReplacesWhatWasKnown() {
        hear("Ana Schmidt", "Europe/Berlin", 100);
        hear("Ana Maier", "Europe/Lisbon", 200);

        assertThat(ana().name()).isEqualTo("Ana Maier");
    }

    @Test
    void somebodyWhoCameBackStaysWhenTheNewsThatTheyLeftIsLate() {
        changed.hear(workspace, event("'deleted':false,'updated':300"));
        changed.hear(workspace, event("'deleted':true,'updated':200"));

        assertThat(ana().deactivated()).isFalse();
    }

    @Test
    void ofTwoInOneSecondSlackIsAskedWhichIsTrue() {
        hear("Ana Maier", "Europe/Lisbon", 200);
        hear("Ana Schmidt", "Europe/Lisbon", 200);
        assertThat(ana().askSlackAt()).isNotNull();

        hear("Ana Schmidt", "Europe/Lisbon", 200);

        assertThat(ana().name()).isEqualTo("Ana Schmidt");
        assertThat(ana().askSlackAt()).isNull();
    }

    @Test
    void theSameNewsTwiceAsksNobody() {
        hear("Ana Maier", "Europe/Lisbon", 200);
        hear("Ana Maier", "Europe/Lisbon", 200);

        assertThat(ana().askSlackAt()).isNull();
    }

    @Test
    void newsWithoutADateIsBelieved() {
        hear("Ana Maier", "Europe/Lisbon", 200);
        hear("Ana Schmidt", "Europe/Berlin", 0);
        hear("Ana Vogel", "Europe/Berlin", 100);

        assertThat(ana().name()).isEqualTo("Ana Schmidt");
    }

    private void hear(String name, String zone, long updated) {
        changed.hear(
                workspace,
                event(String.format(Locale.ROOT, "'real_name':'%s','tz':'%s','updated':%d", name, zone, updated)));
    }

    private static UserChangeEvent event(String fields) {
        return GsonFactory.createSnakeCase()
                .fromJson("{'type':'user_change','user':{'id':'UANA'," + fields + "}}", UserChangeEvent.class);
    }

    private Person ana() {
        return people.known(workspace, "UANA");
    }
}
