package dev.trellis.program;

import dev.trellis.program.settings.ChannelFacts;
import dev.trellis.program.settings.Trouble;
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

    /** Why a program that lives there cannot go on. */
    Optional<Trouble> lost() {
        if (is("archived")) {
            return Optional.of(Trouble.ARCHIVED);
        }
        return facts.containsKey("member") && !isMember() ? Optional.of(Trouble.REMOVED) : Optional.empty();
    }

    boolean isMember() {
        return is("member");
    }

    /** The channel as Slack tells of it now; what it leaves out is as it was. */
    ChannelFacts of(ChannelFacts before) {
        return new ChannelFacts(
                before.id(),
                facts.getOrDefault("name", before.name()),
                people(before),
                facts.containsKey("private") ? is("private") : before.closed());
    }

    /** Trellis does not count itself among the channel's people. */
    private int people(ChannelFacts before) {
        String members = facts.get("members");
        if (members == null) {
            return before.members();
        }
        return Math.max(0, Integer.parseInt(members) - (isMember() ? 1 : 0));
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
