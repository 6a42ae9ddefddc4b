package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.goals.Goals;
import dev.trellis.people.People;
import dev.trellis.playground.Seat;
import dev.trellis.reflections.Reflections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words after a command that it does not know. */
class UnknownWordsTest {
    private final Town town = LivedIn.town();
    private final Seat lucas = town.as("lucas");

    @ParameterizedTest
    @CsvSource({
        "/mentoring frobnicate, /mentoring, frobnicate, /mentoring join",
        "/mentoring <!channel> please, /mentoring, &lt;!channel&gt;, /mentoring leave",
        "/mentoring goal delete, /mentoring goal, delete, Run a retro by 12 March",
        "/mentoring reflect share 2, /mentoring reflect, share, I ask better questions now",
        "/goal delete 2, /goal, delete, like /goal Run a retro by 12 March",
        "/goal ?, /goal, ?, /goal list",
        "/reflect Undo, /reflect, Undo, like /reflect I ask better questions now"
    })
    void theyAreNamedAndTheUsageIsShownWithAnExample(String typed, String command, String word, String example) {
        town.type(lucas, typed);

        assertThat(town.mail(lucas).getLast())
                .startsWith(command + " does not know \"" + word + "\". Nothing was done.")
                .contains(example);
        assertThat(kept()).isZero();
    }

    @Test
    void wordsThatMakeAGoalAreNoMistake() {
        Seat mei = town.as("mei");
        town.type(mei, "/goal Delete nothing for a year");

        assertThat(town.mail(mei).getLast()).startsWith("Goal kept: Delete nothing for a year.");
    }

    private int kept() {
        var workspace = LivedIn.workspace();
        var self = town.ask(People.class).known(workspace, lucas.person().id()).id();
        return town.ask(Goals.class).mine(workspace, self).size()
                + town.ask(Reflections.class).mine(workspace, self).size();
    }
}
