package dev.trellis.reflections.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Trio;
import dev.trellis.people.Person;
import dev.trellis.reflections.OwnReflection;
import dev.trellis.reflections.Reflections;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackCommand.Typed;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HouseTest
class ReflectCommandTest {
    private final ApplicationContext house;
    private final ReflectCommand command;
    private final WorkspaceId workspace;
    private final Person ana;
    private final Pair pair;

    ReflectCommandTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.command = house.getBean(ReflectCommand.class);
        this.workspace = workspace;
        Trio trio = Trio.in(house, workspace);
        this.ana = trio.ana();
        this.pair = trio.pair();
    }

    @Test
    void whatIsTypedIsKeptAndNotRepeatedInTheMessage() {
        assertThat(said("I listen better after lunch"))
                .startsWith("Reflection kept. Only you see it.")
                .doesNotContain("lunch");
        assertThat(mine()).hasSize(1);
        assertThat(said("list")).contains("Your reflections.").doesNotContain("lunch");
    }

    @Test
    void nothingTypedOpensTheModalAndTooMuchComesBackInIt() {
        assertThat(command.answer(typed(""))).isInstanceOf(Answer.Open.class);
        Answer.Open tooLong = (Answer.Open) command.answer(typed("w".repeat(40_000) + "Ω"));
        assertThat(tooLong.screen().view().toString()).contains("wΩ");
        assertThat(mine()).isEmpty();
    }

    @Test
    void theModalKeepsAndSharesAsChosen() {
        Answer answer = submit("start", "Ask more questions", pair.id().toString());

        assertThat(answer).isInstanceOf(Answer.Turn.class);
        assertThat(mine().getFirst().sharedWith()).containsExactly(pair.id());
    }

    @Test
    void anEmptyModalStaysOpen() {
        assertThat(submit("start", " ", "me")).isInstanceOf(Answer.Errors.class);
        assertThat(submit("start", "x".repeat(3_001), "me")).isInstanceOf(Answer.Errors.class);
        assertThat(mine()).isEmpty();
    }

    private Answer submit(String field, String words, String who) {
        ViewState.Value written = new ViewState.Value();
        written.setValue(words);
        ViewState.Value chosen = new ViewState.Value();
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(who);
        chosen.setSelectedOption(option);
        Filled filled = new Filled(Map.of(field, written, "who", chosen));
        return house.getBean(ReflectSubmission.class)
                .submit(new Submitted(by(), filled, "V1", "{\"question\":\"START\"}"));
    }

    private String said(String text) {
        return ((Answer.Say) command.answer(typed(text))).message().text();
    }

    private Typed typed(String text) {
        return new Typed(by(), text, "C1");
    }

    private Caller by() {
        return new Caller(workspace, "UANA", Copy.of(Locale.UK, ana.zone()));
    }

    private List<OwnReflection> mine() {
        return house.getBean(Reflections.class).mine(workspace, ana.id());
    }
}
