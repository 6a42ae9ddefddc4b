package dev.trellis.slack.kit;

import com.slack.api.model.block.LayoutBlock;
import java.util.Collection;
import java.util.List;

/**
 * A message as Slack takes it. The text says everything the blocks say, because screen readers and notifications read the
 * text and not the blocks.
 */
public record Message(String text, List<LayoutBlock> blocks) {
    /** Slack refuses an update with a longer text. */
    private static final int TEXT = 4_000;

    private static final int BLOCKS = 50;

    /** Slack refuses a message somewhere above eleven thousand characters of text in blocks; where is not documented. */
    private static final int BUDGET = 10_000;

    public static Draft in(Copy copy) {
        return new Draft(copy);
    }

    /** One sentence and nothing else: the shortest answer. */
    public static Message saying(Copy copy, String key, Object... named) {
        return in(copy).line(key, named).done();
    }

    /** Sentences that are already made, one below the other. */
    public static Message saying(Collection<String> sentences) {
        Draft draft = in(Copy.SHARED);
        sentences.forEach(sentence -> draft.line(Line.of(sentence)));
        return draft.done();
    }

    /** A message being written. */
    public static final class Draft extends Sheet<Draft> {
        Draft(Copy copy) {
            super(copy, BUDGET);
        }

        @Override
        Draft self() {
            return this;
        }

        public Message done() {
            return new Message(Shown.cut(spoken(), TEXT), blocks(BLOCKS));
        }
    }
}
