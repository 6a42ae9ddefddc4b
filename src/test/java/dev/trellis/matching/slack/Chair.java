package dev.trellis.matching.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Sheet;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where somebody sits in front of one modal: what they press in it is what is drawn in it. */
public final class Chair {
    private final ApplicationContext house;
    private final Caller by;
    private @Nullable Answer last;
    private @Nullable View shown;

    public Chair(ApplicationContext house, Person person) {
        this.house = house;
        this.by = new Caller(person.workspace(), person.slackId(), Copy.of(Locale.UK, person.zone()));
    }

    public Chair type(String command) {
        return answered(bean(SlackCommand.class, each -> each.command().equals(command))
                .answer(new SlackCommand.Typed(by, "", "C1")));
    }

    /** A button of a message or of Home. */
    public Chair press(String action, String subject) {
        return answered(bean(SlackButton.class, each -> each.action().equals(action))
                .press(new Press(by, subject, subject, new Filled(Map.of()), "", Optional.empty())));
    }

    /** A button of a modal that carries this. */
    public Chair press(String action, String subject, String carried) {
        return answered(bean(SlackButton.class, each -> each.action().equals(action))
                .press(new Press(by, subject, subject, new Filled(Map.of()), carried, Optional.empty())));
    }

    /** Slack shows another modal in the place of this one. */
    public void shows(View view) {
        shown = view;
    }

    /** The first button of that name in the modal. */
    public Chair press(String action) {
        return press(action, 0);
    }

    public Chair press(String action, int number) {
        Drawn drawn = drawn(action).get(number);
        return pressed(action, ((ButtonElement) drawn.element()).getValue(), "");
    }

    /** A choice of a menu in the modal. */
    public Chair choose(String action, int number, String choice) {
        Drawn drawn = drawn(action).get(number);
        String value = ((OverflowMenuElement) drawn.element())
                .getOptions().stream()
                        .filter(option -> option.getValue().equals(choice))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        return pressed(action, Sheet.subjectOf(drawn.block()), value);
    }

    private Chair pressed(String action, String subject, String value) {
        return answered(bean(SlackButton.class, each -> each.action().equals(action))
                .press(new Press(
                        by,
                        subject,
                        value.isEmpty() ? subject : value,
                        new Filled(Map.of()),
                        view().getPrivateMetadata(),
                        Optional.empty())));
    }

    public Chair submit(Map<String, ViewState.Value> values) {
        View view = view();
        return answered(bean(SlackSubmission.class, each -> each.screen().equals(view.getCallbackId()))
                .submit(new Submitted(by, new Filled(values), "V1", view.getPrivateMetadata())));
    }

    public View view() {
        return shown != null ? shown : drawn();
    }

    private Chair answered(Answer answer) {
        last = answer;
        shown = null;
        return this;
    }

    private View drawn() {
        return switch (last) {
            case Answer.Open open -> open.screen().view();
            case Answer.Turn turn -> turn.screen().view();
            case null, default -> throw new AssertionError("No modal, but " + last);
        };
    }

    /** Everything the modal says, one line for each block. */
    public String reads() {
        return com.slack.api.util.json.GsonFactory.createSnakeCase().toJson(view().getBlocks());
    }

    public String said() {
        return message().text();
    }

    public Message message() {
        return switch (last) {
            case Answer.Say say -> say.message();
            case null, default -> throw new AssertionError("Nothing was said, but " + last);
        };
    }

    public Map<String, String> errors() {
        return switch (last) {
            case Answer.Errors errors -> errors.sentences();
            case null, default -> throw new AssertionError("Nothing was refused, but " + last);
        };
    }

    public boolean silent() {
        return last instanceof Answer.Nothing;
    }

    public static ViewState.Value choice(String value) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(value);
        ViewState.Value chosen = new ViewState.Value();
        chosen.setSelectedOption(option);
        return chosen;
    }

    public static ViewState.Value someone(Person person) {
        ViewState.Value chosen = new ViewState.Value();
        chosen.setSelectedUser(person.slackId());
        return chosen;
    }

    public static ViewState.Value people(Person... people) {
        ViewState.Value chosen = new ViewState.Value();
        chosen.setSelectedUsers(Stream.of(people).map(Person::slackId).toList());
        return chosen;
    }

    private List<Drawn> drawn(String action) {
        return view().getBlocks().stream()
                .filter(ActionsBlock.class::isInstance)
                .map(ActionsBlock.class::cast)
                .flatMap(block -> block.getElements().stream().map(element -> new Drawn(block.getBlockId(), element)))
                .filter(drawn -> action.equals(action(drawn.element())))
                .toList();
    }

    private static String action(BlockElement element) {
        return switch (element) {
            case ButtonElement button -> button.getActionId();
            case OverflowMenuElement menu -> menu.getActionId();
            default -> "";
        };
    }

    private <T> T bean(Class<T> type, Predicate<T> which) {
        return house.getBeansOfType(type).stream().filter(which).findFirst().orElseThrow();
    }

    private record Drawn(String block, BlockElement element) {}
}
