package dev.trellis.slack.kit;

import com.slack.api.model.block.composition.OptionObject;
import java.util.List;

/** Choices as Slack takes them. */
public final class Options {
    private Options() {}

    public static List<OptionObject> of(List<Field.Option> options) {
        return Inputs.options(options);
    }
}
