package dev.trellis.playground.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {
    private final Person ana =
            new Person("U1", Ids.TEAM, new Profile("ana", "Ana", "Engineer", "Europe/Berlin", "de-DE"), Set.of());

    @Test
    void traitsComeAndGo() {
        assertThat(ana.canAct()).isTrue();
        assertThat(ana.with(Trait.DEACTIVATED).canAct()).isFalse();
        assertThat(ana.with(Trait.DEACTIVATED).without(Trait.DEACTIVATED)).isEqualTo(ana);
        assertThat(ana.is(Trait.ADMIN)).isFalse();
    }

    @Test
    void aZoneMustExist() {
        assertThat(ana.in("Asia/Kolkata").profile().zone()).isEqualTo("Asia/Kolkata");
        assertThatThrownBy(() -> ana.in("Mars/Base")).hasMessageContaining("Mars/Base");
    }

    @Test
    void slackShowsTheOffsetOfTheSeason() {
        var winter = Shapes.user(ana, Instant.parse("2027-01-15T12:00:00Z"), Set.of());
        var summer = Shapes.user(ana, Instant.parse("2027-07-15T12:00:00Z"), Set.of());

        assertThat(Json.text(winter, "tz_offset")).isEqualTo("3600");
        assertThat(Json.text(summer, "tz_offset")).isEqualTo("7200");
    }

    @Test
    void slackShowsOnlyWhatIsTrueOfSomebody() {
        var guest = Shapes.user(ana.with(Trait.GUEST), Instant.EPOCH, Set.of());

        assertThat(Json.flag(guest, "is_restricted")).isTrue();
        assertThat(Json.flag(guest, "is_admin")).isFalse();
        assertThat(Json.flag(guest, "deleted")).isFalse();
        assertThat(Json.flag(guest, "is_bot")).isFalse();
    }
}
