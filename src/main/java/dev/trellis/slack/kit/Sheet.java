package dev.trellis.slack.kit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import java.util.ArrayList;
import java.util.List;

/**
 * What messages, modals and the Home tab have in common: lines, quotes, buttons and small print, one call per block, in
 * the order they are read.
 */
public abstract sealed class Sheet<S extends Sheet<S>> permits Message.Draft, Screen, HomeTab {
    /** Slack's hard limit for a text is 3,000 code points; a line that long is cut before. */
    private static final int LINE = 2_900;

    /** Views: Slack's limit of blocks, and its 250 KB for any four-byte characters. */
    static final int VIEW_BLOCKS = 100;

    static final int VIEW_BUDGET = 50_000;

    private static final int SMALL = 2_000;
    private static final int HEADER = 150;

    private final Copy copy;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final List<String> spoken = new ArrayList<>();

    private int left;

    /** How much text Slack takes in all. */
    Sheet(Copy copy, int budget) {
        this.copy = copy;
        this.left = budget;
    }

    abstract S self();

    /** A line of copy; {@code *bold*} in it is bold. */
    public S line(String key, Object... named) {
        return line(copy.line(key, named));
    }

    /** A line that is already made. */
    public S line(Line line) {
        Line fitting = fitting(line);
        spoken.add(fitting.fallback());
        return add(RichTextBlock.builder().elements(List.of(fitting.section())).build());
    }

    /** Words set off with a bar at their side, as they will be shown elsewhere or as somebody wrote them. */
    public S quote(Line line) {
        Line fitting = fitting(line);
        spoken.add("> " + fitting.fallback());
        return add(RichTextBlock.builder()
                .elements(List.of(RichTextQuoteElement.builder()
                        .elements(fitting.elements())
                        .build()))
                .build());
    }

    /** Words that somebody wrote, whole and exactly: as many quotes as Slack's limits ask for. */
    public S quoteWhole(String words) {
        for (int from = 0; from < words.length(); ) {
            int points = Math.min(LINE - 2, words.codePointCount(from, words.length()));
            int to = words.offsetByCodePoints(from, points);
            // What is opened in it is closed with it, and that needs room too.
            int opened = Shown.isolates(words.substring(from, to));
            if (points + opened > LINE - 2)
                to = words.offsetByCodePoints(from, Math.max((points + 1) / 2, points - opened));
            quote(Line.of(words.substring(from, to)));
            from = to;
        }
        return self();
    }

    /** A heading; screen readers use it to move about. */
    public S header(String key, Object... named) {
        String text = Shown.cut(copy.text(key, named), HEADER);
        spoken.add(Shown.escaped(text));
        return add(HeaderBlock.builder().text(plain(text)).build());
    }

    /** Small print: why this message came and how to stop it. Plain text, so names in it never ping. */
    public S small(String key, Object... named) {
        String text = Shown.cut(copy.text(key, named), Math.max(1, Math.min(SMALL, left)));
        left -= Shown.length(text);
        spoken.add(Shown.escaped(text));
        return add(ContextBlock.builder().elements(List.of(plain(text))).build());
    }

    private Line fitting(Line line) {
        Line fitting = line.cut(Math.max(1, Math.min(LINE, left)));
        left -= fitting.length();
        return fitting;
    }

    public S divider() {
        return add(DividerBlock.builder().build());
    }

    /** One row of buttons, all about {@code subject}; the first is the primary one. */
    public S buttons(String subject, Button... row) {
        return row(subject, true, row);
    }

    /** One row of buttons of which none is primary. */
    public S quietButtons(String subject, Button... row) {
        return row(subject, false, row);
    }

    private S row(String subject, boolean primary, Button... row) {
        List<BlockElement> elements = new ArrayList<>();
        for (Button button : row) {
            elements.add(button.element(copy, primary && elements.isEmpty()));
        }
        return add(ActionsBlock.builder()
                .blockId(row[0].action() + "|" + subject + "|" + blocks.size())
                .elements(elements)
                .build());
    }

    /** What the row of buttons with this block id is about; "" for other blocks. */
    public static String subjectOf(String blockId) {
        int first = blockId.indexOf('|');
        int last = blockId.lastIndexOf('|');
        return first == last ? "" : blockId.substring(first + 1, last);
    }

    S add(LayoutBlock block) {
        blocks.add(block);
        return self();
    }

    Copy copy() {
        return copy;
    }

    int size() {
        return blocks.size();
    }

    /** As many as Slack takes. */
    List<LayoutBlock> blocks(int most) {
        return blocks.stream().limit(most).toList();
    }

    /** Everything the sheet says, for readers who hear the text and not the blocks. */
    String spoken() {
        return String.join("\n", spoken);
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).build();
    }
}
