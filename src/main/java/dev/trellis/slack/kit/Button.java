package dev.trellis.slack.kit;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.Arrays;
import java.util.List;

/**
 * Something to press under a message: its action names the handler, its subject says what it is about. The label is the
 * copy key {@code <action>.button}, or the key given.
 */
public sealed interface Button {
    String action();

    BlockElement element(Copy copy, boolean primary);

    /** A plain button whose label is {@code <action>.button}. */
    static Button press(String action, String subject) {
        return new Press(action, subject, action + ".button", List.of());
    }

    /**
     * A plain button with its own label, for one action under several names.
     *
     * @param named the label's argument names and values in turn, as for {@link Copy#text}
     */
    static Button press(String action, String subject, String labelKey, Object... named) {
        return new Press(action, subject, labelKey, List.of(named));
    }

    /** A button that opens an address in the browser; its label is {@code <action>.button}, and the press is heard too. */
    static Button link(String action, String address) {
        return new Link(action, address);
    }

    /** The "..." menu: one action, each choice labelled {@code <action>.<choice>}; the click's value is the choice. */
    static Button menu(String action, String... choices) {
        return new Menu(action, List.copyOf(Arrays.asList(choices)));
    }

    /** The same with labels of their own, for example with names of people in them. */
    static Button menu(String action, List<Field.Option> choices) {
        return new Named(action, List.copyOf(choices));
    }

    /** A date picker whose click's value is {@code yyyy-MM-dd}; its placeholder is {@code <action>.button}. */
    static Button day(String action) {
        return new Day(action);
    }

    /** A button. */
    record Press(String action, String subject, String labelKey, List<Object> named) implements Button {
        @Override
        public BlockElement element(Copy copy, boolean primary) {
            return ButtonElement.builder()
                    .actionId(action)
                    .value(subject)
                    .text(plain(copy.text(labelKey, named.toArray())))
                    .style(primary ? "primary" : null)
                    .build();
        }
    }

    /** A button that leads out of Slack. */
    record Link(String action, String address) implements Button {
        @Override
        public BlockElement element(Copy copy, boolean primary) {
            return ButtonElement.builder()
                    .actionId(action)
                    .url(address)
                    .text(plain(copy.text(action + ".button")))
                    .style(primary ? "primary" : null)
                    .build();
        }
    }

    /** An overflow menu. */
    record Menu(String action, List<String> choices) implements Button {
        @Override
        public BlockElement element(Copy copy, boolean primary) {
            return OverflowMenuElement.builder()
                    .actionId(action)
                    .options(
                            choices.stream().map(choice -> option(copy, choice)).toList())
                    .build();
        }

        private OptionObject option(Copy copy, String choice) {
            return OptionObject.builder()
                    .value(choice)
                    .text(plain(copy.text(action + "." + choice)))
                    .build();
        }
    }

    /** An overflow menu whose labels are no copy. */
    record Named(String action, List<Field.Option> choices) implements Button {
        @Override
        public BlockElement element(Copy copy, boolean primary) {
            return OverflowMenuElement.builder()
                    .actionId(action)
                    .options(choices.stream().map(Named::option).toList())
                    .build();
        }

        private static OptionObject option(Field.Option choice) {
            return OptionObject.builder()
                    .value(choice.value())
                    .text(plain(choice.label()))
                    .build();
        }
    }

    /** A date picker. */
    record Day(String action) implements Button {
        @Override
        public BlockElement element(Copy copy, boolean primary) {
            return DatePickerElement.builder()
                    .actionId(action)
                    .placeholder(plain(copy.text(action + ".button")))
                    .build();
        }
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(Shown.cut(text, 75)).build();
    }
}
