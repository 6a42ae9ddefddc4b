package dev.trellis.start;

import dev.trellis.workspace.StartRefused;
import java.util.Map;
import java.util.Optional;

/** The environment, read strictly: a variable that is set to nothing is a mistake, and stops the start. */
record Variables(Map<String, String> environment) {
    boolean has(String name) {
        return environment.containsKey(name);
    }

    Optional<String> text(String name) {
        var value = Optional.ofNullable(environment.get(name)).map(String::strip);
        if (value.filter(String::isEmpty).isPresent()) {
            throw new StartRefused(name + " is set, but blank: give it a value or remove it.");
        }
        return value;
    }

    /** For passwords alone, which may be blank and may begin or end with a space. */
    String raw(String name) {
        return environment.getOrDefault(name, "");
    }

    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    int number(String name, int otherwise, int most) {
        return text(name).map(text -> within(name, text, most)).orElse(otherwise);
    }

    Optional<Boolean> flag(String name) {
        return text(name).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartRefused(name + " must be true or false.");
        });
    }

    /** The value when it has the form, which is told to the reader and never the value: it may be a secret. */
    Optional<String> text(String name, String pattern, String form) {
        var text = text(name);
        if (text.isPresent() && !text.get().matches(pattern)) {
            throw new StartRefused(name + " must be " + form + ".");
        }
        return text;
    }

    private static int within(String name, String text, int most) {
        var number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
        if (number >= 1 && number <= most) return number;
        throw new StartRefused(name + " must be a number from 1 to " + most + ".");
    }
}
