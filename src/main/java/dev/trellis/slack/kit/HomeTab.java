package dev.trellis.slack.kit;

import com.slack.api.model.view.View;

/** The App Home tab being written. */
public final class HomeTab extends Sheet<HomeTab> {
    private final int rows;

    private HomeTab(Copy copy, int rows) {
        super(copy, VIEW_BUDGET);
        this.rows = rows;
    }

    /** One whose lists are as long as they like to be. */
    public static HomeTab in(Copy copy) {
        return in(copy, Integer.MAX_VALUE);
    }

    /** One in which no list is longer than {@code rows}. */
    public static HomeTab in(Copy copy, int rows) {
        return new HomeTab(copy, rows);
    }

    /** How long a list may be here that would like to be this long. */
    public int rows(int wished) {
        return Math.min(wished, rows);
    }

    /** Whether Slack takes all of it: a Home has at most 100 blocks. */
    public boolean fits() {
        return size() <= VIEW_BLOCKS;
    }

    @Override
    HomeTab self() {
        return this;
    }

    public View view() {
        return View.builder().type("home").blocks(blocks(VIEW_BLOCKS)).build();
    }
}
