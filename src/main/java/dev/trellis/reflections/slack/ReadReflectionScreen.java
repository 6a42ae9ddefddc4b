package dev.trellis.reflections.slack;

import dev.trellis.reflections.Question;
import dev.trellis.reflections.ReadReflection;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import java.util.Optional;

/** A reflection in whole, for whoever may read it at this moment. */
final class ReadReflectionScreen {
    private static final String ID = "reflections.read";

    private ReadReflectionScreen() {}

    static Screen of(ReadReflection read, Copy copy) {
        Screen screen = Screen.modal(ID, copy);
        Optional.ofNullable(read.reflection().reflection().question())
                .ifPresent(question -> screen.line(asked(question)));
        return screen.quoteWhole(read.words())
                .small(
                        "reflections.read.when",
                        "moment",
                        read.reflection().reflection().keptAt());
    }

    static Screen closed(Copy copy) {
        return Screen.modal(ID, copy).line("reflections.read.closed");
    }

    private static String asked(Question question) {
        return ReflectScreen.ID + "." + ReflectScreen.field(question);
    }
}
