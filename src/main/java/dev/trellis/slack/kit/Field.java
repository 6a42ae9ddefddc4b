package dev.trellis.slack.kit;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.BlockElement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One field of a modal. Its name is block id, action id and the key of its value at once, so it is written once. The
 * label is the copy key {@code <screen>.<name>}; a hint is shown where {@code <screen>.<name>.hint} exists.
 *
 * @param seenBy copy key of the line that says, right above the field, who sees the answer
 */
public record Field(String name, Input input, boolean required, Optional<String> seenBy) {
    /** The kinds of input Trellis uses. */
    public sealed interface Input {}

    /** Text of one line or several, at most {@code max} code points (Slack allows 3,000). */
    public record Text(int max, boolean several, String initial) implements Input {}

    /** One of a few choices, each labelled {@code <screen>.<name>.<choice>}. */
    public record Choice(List<String> choices, String initial) implements Input {}

    /** One of at most ten choices with labels of their own, all in view, for example people by name. */
    public record Radio(List<Option> options, String initial) implements Input {}

    /** One of a few choices with labels of their own, for example programs by name. */
    public record Pick(List<Option> options, String initial) implements Input {}

    /** Any of a few choices, each labelled {@code <screen>.<name>.<choice>}. */
    public record Checks(List<String> choices, List<String> initial) implements Input {}

    /** A date. */
    public record Day(Optional<LocalDate> initial) implements Input {}

    /** A moment; Slack shows it in the viewer's zone. */
    public record Moment(Instant initial) implements Input {}

    /** Somebody in the workspace. */
    public record Someone(String initial) implements Input {}

    /** Some of a few choices with labels of their own, at most {@code most}. */
    public record Several(List<Option> options, List<String> initial, int most) implements Input {}

    /** Some of the workspace's people, in the order they are chosen. */
    public record People(List<String> initial, int most) implements Input {}

    /** Some of many choices, found by typing; {@link dev.trellis.slack.SlackOptions} of the field's name offers them. */
    public record Search(List<Option> initial, int most) implements Input {}

    /** A channel of this workspace, no direct messages and none shared with another company. */
    public record Channel(String initial) implements Input {}

    /**
     * A choice by value with a label that is not copy.
     *
     * @param about what a smaller line below the label says; "" for none
     */
    public record Option(String value, String label, String about) {
        public Option(String value, String label) {
            this(value, label, "");
        }
    }

    public static Field write(String name, int max) {
        return of(name, new Text(max, false, ""));
    }

    public static Field writeMore(String name, int max) {
        return of(name, new Text(max, true, ""));
    }

    public static Field choose(String name, String... choices) {
        return of(name, new Choice(List.of(choices), ""));
    }

    public static Field pick(String name, List<Option> options) {
        return of(name, new Pick(List.copyOf(options), ""));
    }

    public static Field radio(String name, List<Option> options) {
        return of(name, new Radio(List.copyOf(options), ""));
    }

    public static Field check(String name, String... choices) {
        return of(name, new Checks(List.of(choices), List.of())).optional();
    }

    public static Field day(String name) {
        return of(name, new Day(Optional.empty()));
    }

    public static Field moment(String name, Instant initial) {
        return of(name, new Moment(initial));
    }

    public static Field someone(String name) {
        return of(name, new Someone(""));
    }

    /** Some of these, at most {@code most} of them; the values say which are chosen now. */
    public static Field several(String name, List<Option> options, List<String> chosen, int most) {
        return of(name, new Several(List.copyOf(options), List.copyOf(chosen), most));
    }

    public static Field people(String name, int most) {
        return people(name, List.of(), most);
    }

    /** Some people; the Slack ids say who is chosen now. */
    public static Field people(String name, List<String> chosen, int most) {
        return of(name, new People(List.copyOf(chosen), most));
    }

    /** Some of what {@link dev.trellis.slack.SlackOptions} finds for what is typed. */
    public static Field search(String name, List<Option> chosen, int most) {
        return of(name, new Search(List.copyOf(chosen), most));
    }

    public static Field channel(String name) {
        return of(name, new Channel(""));
    }

    private static Field of(String name, Input input) {
        return new Field(name, input, true, Optional.empty());
    }

    public Field optional() {
        return new Field(name, input, false, seenBy);
    }

    /** Says who sees the answer, right above the field. */
    public Field seenBy(String copyKey) {
        return new Field(name, input, required, Optional.of(copyKey));
    }

    /** The value the field opens with: text, a choice, a user id, a channel id, or an ISO date; nothing when blank. */
    public Field startingWith(String value) {
        return value.isBlank() ? this : new Field(name, started(value), required, seenBy);
    }

    private Input started(String value) {
        return switch (input) {
            case Text text -> new Text(text.max(), text.several(), value);
            case Choice choice -> new Choice(choice.choices(), value);
            case Radio radio -> new Radio(radio.options(), value);
            case Pick pick -> new Pick(pick.options(), value);
            case Checks checks -> new Checks(checks.choices(), List.of(value));
            case Day day -> new Day(Optional.of(LocalDate.parse(value)));
            case Moment moment -> moment;
            case Several several -> several;
            case People people -> people;
            case Search search -> search;
            case Someone someone -> new Someone(value);
            case Channel channel -> new Channel(value);
        };
    }

    InputBlock block(String screen, Copy copy) {
        String key = screen + "." + name;
        BlockElement element = Inputs.element(this, key, copy);
        return InputBlock.builder()
                .blockId(name)
                .label(Sheet.plain(copy.text(key)))
                .hint(copy.has(key + ".hint") ? Sheet.plain(copy.text(key + ".hint")) : null)
                .optional(!required)
                .element(element)
                .build();
    }
}
