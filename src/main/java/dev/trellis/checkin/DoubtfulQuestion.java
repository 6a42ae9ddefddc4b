package dev.trellis.checkin;

import dev.trellis.delivery.Letter;
import dev.trellis.pairing.Pair;
import dev.trellis.pairing.Pairs;
import dev.trellis.pairing.unsure.Doubtful;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** A day's questions to somebody: a lead hears of it while one of them still waits for its answer. */
@Singleton
record DoubtfulQuestion(CheckInRepository checkIns, Pairs pairs) implements Doubtful {
    @Override
    public String kind() {
        return Questions.KIND;
    }

    @Override
    public Optional<Pair> pair(Letter letter) {
        String[] ids = letter.subject().id().split("/", 2);
        return checkIns
                .findByWorkspaceIdAndPersonIdAndTimesAskedOnOrderById(
                        letter.workspace(), PersonId.of(ids[0]), LocalDate.parse(ids[1]))
                .stream()
                .filter(row -> row.state() == CheckInState.SENT)
                .flatMap(row -> pairs.find(letter.workspace(), row.pairId()).stream())
                .filter(pair -> pair.state().live())
                .findFirst();
    }
}
