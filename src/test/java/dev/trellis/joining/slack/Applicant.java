package dev.trellis.joining.slack;

import com.slack.api.model.view.ViewState;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Ana, who types, presses and sends in the programs that Hana opens. */
public final class Applicant {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final SlackHandlers handlers;
    private final Person hana;
    private final Person ana;

    public Applicant(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.handlers = house.getBean(SlackHandlers.class);
        this.hana = house.getBean(Crowd.class).admin(workspace, "UHANA", "Hana");
        this.ana = house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
    }

    public Person hana() {
        return hana;
    }

    public Person ana() {
        return ana;
    }

    public Caller by() {
        return new Caller(workspace, "UANA", Copy.of(Locale.UK, ana.zone()));
    }

    public Program peers() {
        return house.getBean(Opened.class).peers(hana, "CPEERS");
    }

    public Program mentors() {
        return house.getBean(Opened.class).mentors(hana, "CMENTORS");
    }

    public Answer types(String command) {
        SlackCommand known = Objects.requireNonNull(handlers.commands().get(command));
        return known.answer(new SlackCommand.Typed(by(), "", "C1"));
    }

    public Answer presses(String action, Program about) {
        String id = about.id().toString();
        Press press = new Press(by(), id, id, new Filled(Map.of()), "", Optional.empty());
        return handlers.button(action).orElseThrow().press(press);
    }

    /** A modal that is about a program. */
    public Answer sends(String screen, Program about, Map<String, ViewState.Value> values) {
        String carried = "{\"program\":\"" + about.id() + "\"}";
        return handlers.submission(screen).orElseThrow().submit(new Submitted(by(), new Filled(values), "V1", carried));
    }

    public static Message said(Answer answer) {
        return ((Answer.Say) answer).message();
    }

    public static Screen opened(Answer answer) {
        return ((Answer.Open) answer).screen();
    }

    /** What is said under which field. */
    public static Map<String, String> refused(Answer answer) {
        return ((Answer.Errors) answer).sentences();
    }
}
