package dev.trellis.slack.kit;

import com.slack.api.model.view.View;

/** The App Home tab being written. */
public final class HomeTab extends Sheet<HomeTab> {
    /** Slack's limit of blocks in a view. */
    public static final int BLOCKS = 100;

    private HomeTab(Copy copy) {
        super(copy);
    }

    public static HomeTab in(Copy copy) {
        return new HomeTab(copy);
    }

    @Override
    HomeTab self() {
        return this;
    }

    public View view() {
        return View.builder()
                .type("home")
                .blocks(blocks().stream().limit(BLOCKS).toList())
                .build();
    }
}
