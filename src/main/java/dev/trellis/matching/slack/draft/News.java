package dev.trellis.matching.slack.draft;

import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;

/** What just happened to a draft, said above its pairs. */
public interface News {
    News NONE = (screen, copy) -> {};

    void say(Screen screen, Copy copy);

    /** A refusal or a warning. */
    static News alert(String key, Object... named) {
        return (screen, copy) -> screen.alert(key, named);
    }
}
