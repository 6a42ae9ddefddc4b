package dev.trellis.program;

import java.util.Map;
import java.util.Optional;

/** What Slack says of a channel, and what that means for a program. */
record ChannelVerdict(Map<String, String> facts) {
    /** The first reason for which no program can live there; whether another one does is not Slack's to say. */
    Optional<Trouble> trouble() {
        if (is("archived")) {
            return Optional.of(Trouble.ARCHIVED);
        }
        if (is("general")) {
            return Optional.of(Trouble.GENERAL);
        }
        if (is("shared")) {
            return Optional.of(Trouble.SHARED);
        }
        return is("private") && !isMember() ? Optional.of(Trouble.CLOSED) : Optional.empty();
    }

    boolean isMember() {
        return is("member");
    }

    /** The channel as Slack tells of it now; Trellis does not count itself among its people. */
    ChannelFacts of(String id) {
        int members = Integer.parseInt(facts.getOrDefault("members", "0"));
        int people = Math.max(0, isMember() ? members - 1 : members);
        return new ChannelFacts(id, facts.getOrDefault("name", ""), people, is("private"));
    }

    /** Why Slack would not even look, or let Trellis in. */
    static Trouble refusing(String code) {
        return switch (code) {
            case "is_archived" -> Trouble.ARCHIVED;
            case "channel_not_found" -> Trouble.UNSEEN;
            default -> Trouble.CLOSED;
        };
    }

    private boolean is(String fact) {
        return Boolean.parseBoolean(facts.getOrDefault(fact, "false"));
    }
}
