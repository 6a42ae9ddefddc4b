package dev.trellis.slack.kit;

import com.slack.api.model.view.View;

/** The App Home tab being written. */
public final class HomeTab extends Sheet<HomeTab> {
    private HomeTab(Copy copy) {
        super(copy, VIEW_BUDGET);
    }

    public static HomeTab in(Copy copy) {
        return new HomeTab(copy);
    }

    @Override
    HomeTab self() {
        return this;
    }

    public View view() {
        return View.builder().type("home").blocks(blocks(VIEW_BLOCKS)).build();
    }
}
