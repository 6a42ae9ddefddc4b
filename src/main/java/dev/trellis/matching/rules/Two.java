package dev.trellis.matching.rules;

import dev.trellis.joining.apply.Role;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.crowd.Met;
import org.jspecify.annotations.Nullable;

/** Two people who might be paired; where one of them is the mentor, that is the first. */
public record Two(Candidate one, Candidate other) {
    public static Two of(Candidate one, Candidate other) {
        return other.role() == Role.MENTOR && one.role() != Role.MENTOR ? new Two(other, one) : new Two(one, other);
    }

    /** Whether one is a mentor and the other a mentee. */
    public boolean mentoring() {
        return one.role() == Role.MENTOR && other.role() == Role.MENTEE;
    }

    public boolean peers() {
        return one.role() == Role.PEER && other.role() == Role.PEER;
    }

    /** What was between them before. */
    @Nullable
    Met past() {
        @Nullable Met met = one.ties().past().get(other.id());
        return met == null ? other.ties().past().get(one.id()) : met;
    }
}
