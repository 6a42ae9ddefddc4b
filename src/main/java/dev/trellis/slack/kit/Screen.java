package dev.trellis.slack.kit;

import com.slack.api.model.block.AlertBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import java.util.Optional;

/**
 * A modal being written. Its id is also the start of its copy keys: {@code <id>.title}, {@code <id>.submit} and
 * {@code <id>.close} where they exist, and {@code <id>.<field>} for each field's label.
 */
public final class Screen extends Sheet<Screen> {
    private static final int TITLE = 24;

    private final String id;
    private String carried = "";
    private boolean awaiting;

    private Screen(String id, Copy copy) {
        super(copy, VIEW_BUDGET);
        this.id = id;
    }

    /**
     * An empty modal.
     *
     * @param id the submission handler's id, for example {@code goals.set}
     */
    public static Screen modal(String id, Copy copy) {
        return new Screen(id, copy);
    }

    /** A message as a modal, for places where nothing can be posted. */
    public static View said(Message message, Copy copy) {
        return modal("kit.said", copy).view(message.blocks());
    }

    @Override
    Screen self() {
        return this;
    }

    /** What the modal is about: ids only, in a record; never words, never rights. Comes back with the submission. */
    public Screen carrying(Record ids) {
        this.carried = Carried.write(ids);
        return this;
    }

    /** A field to fill in. */
    public Screen ask(Field field) {
        field.seenBy().ifPresent(key -> small(key));
        return add(field.block(id, copy()));
    }

    /** A clear refusal or warning at the top of the modal. */
    public Screen alert(String key, Object... named) {
        return add(AlertBlock.builder()
                .level("warning")
                .text(plain(Shown.cut(copy().text(key, named), 200)))
                .build());
    }

    /** News comes to it by a letter of its own, which must not be overtaken by the answer that puts this here. */
    public Screen awaiting() {
        this.awaiting = true;
        return this;
    }

    /** The external id of a modal while it waits for news: where it is not, news finds nothing to replace. */
    public static String awaitedIn(String viewId) {
        return "awaits-" + viewId;
    }

    public View view() {
        return view(blocks(VIEW_BLOCKS));
    }

    /** As the new content of the modal with this id. */
    public View in(String viewId) {
        View view = view();
        if (awaiting) {
            view.setExternalId(awaitedIn(viewId));
        }
        return view;
    }

    private View view(List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(id)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Shown.cut(copy().text(id + ".title"), TITLE))
                        .build())
                .submit(word("submit")
                        .map(text -> ViewSubmit.builder()
                                .type("plain_text")
                                .text(text)
                                .build())
                        .orElse(null))
                .close(word("close")
                        .map(text -> ViewClose.builder()
                                .type("plain_text")
                                .text(text)
                                .build())
                        .orElse(null))
                .privateMetadata(carried)
                .blocks(blocks)
                .build();
    }

    private Optional<String> word(String name) {
        String key = id + "." + name;
        return copy().has(key) ? Optional.of(Shown.cut(copy().text(key), TITLE)) : Optional.empty();
    }
}
