package dev.trellis.slack.kit;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.DatetimePickerElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a field's input as Slack's element. */
final class Inputs {
    /** Slack's limits for an option's text and for its value. */
    private static final int OPTION = 75;

    private Inputs() {}

    static BlockElement element(Field field, String key, Copy copy) {
        String name = field.name();
        return switch (field.input()) {
            case Field.Text text -> text(name, text);
            case Field.Choice choice -> choice(name, labelled(choice.choices(), key, copy), choice.initial());
            case Field.Radio radio -> choice(name, options(radio.options()), radio.initial());
            case Field.Pick pick -> pick(name, options(pick.options()), pick.initial());
            case Field.Checks checks -> checks(name, labelled(checks.choices(), key, copy), checks.initial());
            case Field.Day day -> day(name, day);
            case Field.Moment moment -> moment(name, moment);
            case Field.Someone someone -> someone(name, someone);
            case Field.Channel channel -> channel(name, channel);
            case Field.Several several -> several(name, several);
            case Field.People people -> people(name, people);
            case Field.Search search -> search(name, search);
        };
    }

    private static BlockElement text(String name, Field.Text text) {
        return PlainTextInputElement.builder()
                .actionId(name)
                .multiline(text.several())
                .maxLength(text.max())
                .initialValue(unlessBlank(text.initial()))
                .build();
    }

    private static BlockElement choice(String name, List<OptionObject> options, String initial) {
        return RadioButtonsElement.builder()
                .actionId(name)
                .options(options)
                .initialOption(find(options, initial))
                .build();
    }

    private static BlockElement pick(String name, List<OptionObject> options, String initial) {
        return StaticSelectElement.builder()
                .actionId(name)
                .options(options)
                .initialOption(find(options, initial))
                .build();
    }

    private static BlockElement checks(String name, List<OptionObject> options, List<String> initial) {
        List<OptionObject> ticked = options.stream()
                .filter(option -> initial.contains(option.getValue()))
                .toList();
        return CheckboxesElement.builder()
                .actionId(name)
                .options(options)
                .initialOptions(ticked.isEmpty() ? null : ticked)
                .build();
    }

    private static BlockElement day(String name, Field.Day day) {
        return DatePickerElement.builder()
                .actionId(name)
                .initialDate(day.initial().map(Object::toString).orElse(null))
                .build();
    }

    private static BlockElement moment(String name, Field.Moment moment) {
        return DatetimePickerElement.builder()
                .actionId(name)
                .initialDateTime((int) moment.initial().getEpochSecond())
                .build();
    }

    private static BlockElement someone(String name, Field.Someone someone) {
        return UsersSelectElement.builder()
                .actionId(name)
                .initialUser(unlessBlank(someone.initial()))
                .build();
    }

    private static BlockElement several(String name, Field.Several several) {
        List<OptionObject> options = options(several.options());
        List<OptionObject> chosen = options.stream()
                .filter(option -> several.initial().contains(option.getValue()))
                .toList();
        return MultiStaticSelectElement.builder()
                .actionId(name)
                .options(options)
                .initialOptions(chosen.isEmpty() ? null : chosen)
                .maxSelectedItems(several.most())
                .build();
    }

    private static BlockElement people(String name, Field.People people) {
        return MultiUsersSelectElement.builder()
                .actionId(name)
                .initialUsers(people.initial().isEmpty() ? null : people.initial())
                .maxSelectedItems(people.most())
                .build();
    }

    private static BlockElement search(String name, Field.Search search) {
        List<OptionObject> chosen = options(search.initial());
        return MultiExternalSelectElement.builder()
                .actionId(name)
                .initialOptions(chosen.isEmpty() ? null : chosen)
                .maxSelectedItems(search.most())
                .minQueryLength(0)
                .build();
    }

    private static BlockElement channel(String name, Field.Channel channel) {
        return ConversationsSelectElement.builder()
                .actionId(name)
                .initialConversation(unlessBlank(channel.initial()))
                .filter(ConversationsFilter.builder()
                        .include(List.of("public", "private"))
                        .excludeExternalSharedChannels(true)
                        .excludeBotUsers(true)
                        .build())
                .build();
    }

    private static List<OptionObject> labelled(List<String> choices, String key, Copy copy) {
        return options(choices.stream()
                .map(choice -> new Field.Option(choice, copy.text(key + "." + choice)))
                .toList());
    }

    static List<OptionObject> options(List<Field.Option> options) {
        return options.stream()
                .map(option -> OptionObject.builder()
                        .value(option.value())
                        .text(Sheet.plain(Shown.cut(option.label(), OPTION)))
                        .description(option.about().isEmpty() ? null : Sheet.plain(Shown.cut(option.about(), OPTION)))
                        .build())
                .toList();
    }

    private static @Nullable OptionObject find(List<OptionObject> options, String value) {
        return options.stream()
                .filter(option -> option.getValue().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String unlessBlank(String value) {
        return value.isBlank() ? null : value;
    }
}
