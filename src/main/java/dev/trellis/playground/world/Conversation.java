package dev.trellis.playground.world;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A channel, a direct message or a group direct message.
 *
 * @param name without the number sign; empty for direct messages
 * @param members ids of people and of the app's own user
 * @param created seconds since 1970
 */
public record Conversation(String id, Kind kind, String name, Set<String> members, Set<Mark> marks, long created) {

    /** The four sorts of conversation Slack knows. */
    public enum Kind {
        PUBLIC,
        PRIVATE,
        IM,
        MPIM
    }

    /** What is special about one. */
    public enum Mark {
        GENERAL,
        ARCHIVED,
        /** Shared with another company through Slack Connect. */
        SHARED
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    public boolean isChannel() {
        return kind == Kind.PUBLIC || kind == Kind.PRIVATE;
    }

    public boolean has(String userId) {
        return members.contains(userId);
    }

    public Conversation plus(String userId) {
        var more = new LinkedHashSet<>(members);
        more.add(userId);
        return new Conversation(id, kind, name, more, marks, created);
    }

    public Conversation minus(String userId) {
        var fewer = new LinkedHashSet<>(members);
        fewer.remove(userId);
        return new Conversation(id, kind, name, fewer, marks, created);
    }

    public Conversation with(Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(marks);
        return new Conversation(id, kind, name, members, more, created);
    }

    public Conversation without(Mark mark) {
        var fewer = EnumSet.noneOf(Mark.class);
        fewer.addAll(marks);
        fewer.remove(mark);
        return new Conversation(id, kind, name, members, fewer, created);
    }
}
