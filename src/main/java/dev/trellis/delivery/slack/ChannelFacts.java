package dev.trellis.delivery.slack;

import com.slack.api.model.Conversation;
import dev.trellis.delivery.dispatch.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Slack says of a channel, as {@code LetterDone} brings it. */
final class ChannelFacts {
    private ChannelFacts() {}

    static Outcome.Done of(Conversation channel) {
        Map<String, String> facts = new HashMap<>();
        facts.put("name", text(channel.getName()));
        facts.put("general", text(channel.isGeneral()));
        // Shared with another company; a channel of several workspaces of one organisation stays among colleagues.
        facts.put("shared", text(channel.isExtShared() || channel.isPendingExtShared()));
        facts.put("archived", text(channel.isArchived()));
        facts.put("private", text(channel.isPrivate()));
        facts.put("member", text(channel.isMember()));
        if (channel.getNumOfMembers() != null) facts.put("members", text(channel.getNumOfMembers()));
        return new Outcome.Done(channel.getId(), "", facts);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
