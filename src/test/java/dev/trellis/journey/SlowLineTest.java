package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Trellis answers reaches people a second late, so that news of its own is there long before. */
class SlowLineTest {
    private Town town;
    private Seat ivo;

    @BeforeEach
    void move() {
        town = Town.faraway("1s");
        ivo = town.as("ivo");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whatBecameOfAChannelIsNotOverwrittenByItsBeingChecked() {
        town.type(ivo, "/mentoring admin");
        town.awaitModal(ivo, "Set up a program");
        choose("general");

        town.press(ivo, town.awaitModalSaying(ivo, "nobody can leave it"), "program.another");
        choose("hr-private");
        town.awaitModalSaying(ivo, "/invite @Trellis");
        assertThat(ivo.invite(town.channel("hr-private"))).isEqualTo(Reaction.DONE);

        town.awaitModalSaying(ivo, "nobody else can read it");
        assertThat(town.mail(ivo)).isEmpty();
    }

    @Test
    void aListThatIsAppliedIsNotOverwrittenByItsBeginning() {
        ivo.openHome();
        town.press(ivo, town.awaitHome(ivo, "Bring HR's list"), "people.import");
        town.awaitModal(ivo, "Bring HR's list");
        town.submit(
                ivo,
                Entries.none()
                        .with("rows", "email,level\n" + ivo.person().profile().email() + ",4"));
        town.awaitModal(ivo, "What would change");
        town.submit(ivo, Entries.none());

        town.awaitModalSaying(ivo, "Done: one person is known better.");
    }

    private void choose(String channel) {
        town.submit(ivo, Entries.none().with("channel", town.channel(channel)).with("kind", "peers"));
    }
}
