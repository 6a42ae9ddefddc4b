package dev.trellis.playground.page.parts;

import java.util.List;

/**
 * One line of the sidebar.
 *
 * @param sign what stands before the name: a number sign, a lock, initials
 * @param tone the colour of an avatar, or -1 for none
 * @param state whether it is where the viewer is, has something new, or is only on offer
 */
public record SideItem(String id, String label, String sign, int tone, String href, State state) {
    /** How the line is set. */
    public record State(boolean selected, boolean unread, boolean faded) {}

    /** Lines under one heading. */
    public record Group(String id, String title, List<SideItem> items) {}
}
