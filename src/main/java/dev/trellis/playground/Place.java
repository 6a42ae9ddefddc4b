package dev.trellis.playground;

import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;

/** Where someone presses, chooses or types: in a message or in a view. */
public sealed interface Place {

    static Place of(Message message) {
        return new InMessage(message.channel(), message.ts());
    }

    static Place of(View view) {
        return new InView(view.id());
    }

    /** In a message of a conversation. */
    record InMessage(String channel, String ts) implements Place {}

    /** In an open modal or in Home. */
    record InView(String viewId) implements Place {}
}
