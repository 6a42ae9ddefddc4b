package dev.trellis.program.settings;

import io.micronaut.data.annotation.Embeddable;

/**
 * The channel a program lives in, as Slack last told of it.
 *
 * @param name without the #; "" until Slack was asked
 * @param members how many people are in it
 * @param closed a private channel: only its members can read it
 */
@Embeddable
public record ChannelFacts(String id, String name, int members, boolean closed) {
    public static ChannelFacts unseen(String id) {
        return new ChannelFacts(id, "", 0, false);
    }
}
