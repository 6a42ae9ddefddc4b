package dev.trellis.playground.page.parts;

import com.google.gson.JsonObject;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.page.forms.Fields;
import dev.trellis.playground.page.forms.Problems;
import dev.trellis.playground.page.where.Attempt;
import dev.trellis.playground.page.where.Spot;
import dev.trellis.playground.world.View;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The modal in front of the viewer, if there is one.
 *
 * @param body the view as Slack's API shows it; null when nothing is open
 * @param stacked whether another one lies below
 * @param trouble why Trellis did not take it, when the trouble is not a field's
 */
public record ModalView(
        String key,
        @Nullable JsonObject body,
        boolean stacked,
        String trouble,
        @Nullable Fields fields) {
    private static final ModalView NONE = new ModalView("", null, false, "", null);

    static ModalView of(List<View> stack, Attempt last, ZoneId zone) {
        if (stack.isEmpty()) {
            return NONE;
        }
        View front = stack.getLast();
        Fields fields = new Fields(Spot.of(front).text(), last.values(front), problems(last.reaction()), zone);
        return new ModalView(key(stack), front.body(), stack.size() > 1, trouble(last.reaction()), fields);
    }

    /** Changes whenever what lies in front is another view, or the app drew it anew. */
    static String key(List<View> stack) {
        return stack.isEmpty()
                ? ""
                : (stack.getLast().id() + "-" + stack.getLast().hash()).replaceAll("[^A-Za-z0-9]", "-");
    }

    private static Problems problems(Reaction after) {
        return switch (after) {
            case Reaction.Incomplete(var lacks) -> new Problems(lacks, Map.of());
            case Reaction.Errors(var errors) -> new Problems(Map.of(), errors);
            case Reaction.Done done -> Problems.NONE;
            case Reaction.Refused refused -> Problems.NONE;
            case Reaction.Failed failed -> Problems.NONE;
        };
    }

    private static String trouble(Reaction after) {
        return after instanceof Reaction.Failed failed ? failed.error() : "";
    }
}
