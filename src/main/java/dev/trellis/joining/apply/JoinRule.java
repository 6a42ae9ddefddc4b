package dev.trellis.joining.apply;

import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.settings.Kind;
import java.util.Arrays;
import java.util.Optional;

/** Each reason for which somebody cannot be in a program. */
public enum JoinRule {
    /** The program has not begun, is broken, or is over. */
    NOT_OPEN,
    BOT,
    /** Somebody of another company. */
    STRANGER,
    /** A deactivated account. */
    GONE,
    /** A guest of the workspace, where the program takes none. */
    GUEST;

    /** The first rule that keeps this person out of this program. */
    public static Optional<JoinRule> against(Program program, Person person) {
        return Arrays.stream(values())
                .filter(rule -> rule.keepsOut(program, person))
                .findFirst();
    }

    /** In a program of peers everybody is one; in a program of mentors nobody is. */
    public static Role roleIn(Program program, Role asked) {
        if (program.kind() == Kind.PEERS) {
            return Role.PEER;
        }
        return asked == Role.MENTOR ? Role.MENTOR : Role.MENTEE;
    }

    private boolean keepsOut(Program program, Person person) {
        return switch (this) {
            case NOT_OPEN -> !program.isOpen();
            case BOT -> person.bot();
            case STRANGER -> person.stranger();
            case GONE -> person.deactivated();
            case GUEST -> person.guest() && !program.guestsAllowed();
        };
    }
}
