package dev.trellis.checkin;

import dev.trellis.pairing.Pair;
import dev.trellis.people.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One question with all that is shown of it.
 *
 * @param meeting what this person logged or is told of
 * @param last the last day on which the two met, if they did
 * @param next the question that is open to them about this pair now
 */
public record Asked(
        CheckIn checkIn,
        Pair pair,
        Person partner,
        Optional<Meeting> meeting,
        Optional<LocalDate> last,
        Optional<Next> next,
        Cadence cadence) {

    /**
     * The open question.
     *
     * @param day when it is asked, or what happens to it next
     * @param sent whether it was asked already
     */
    public record Next(LocalDate day, boolean sent) {}

    /**
     * Every how many weeks this person is asked, and what is usual in the program.
     *
     * @param quiet they asked for a pause that is not over
     */
    public record Cadence(int weeks, int usual, boolean quiet) {}

    /** The day to ask about, when it is known. */
    public Optional<LocalDate> about() {
        return Optional.ofNullable(checkIn.times().aboutDay());
    }

    /** Whether the answer can still be taken back: the next question was not asked yet. */
    public boolean undoable() {
        boolean answered = checkIn.state() == CheckInState.ANSWERED || checkIn.state() == CheckInState.SKIPPED;
        return answered && next.filter(open -> !open.sent()).isPresent();
    }
}
