package dev.trellis.people.imports.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.workspace.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CirclesTest {
    private final PersonId ana = PersonId.make();
    private final PersonId ben = PersonId.make();
    private final PersonId chen = PersonId.make();
    private final PersonId dora = PersonId.make();

    @Test
    void aReportingLineIsNoCircle() {
        assertThat(Circles.in(Map.of(ana, ben, ben, chen, dora, chen))).isEmpty();
    }

    @Test
    void whoReportsIntoACircleIsNotInIt() {
        assertThat(Circles.in(Map.of(ana, ben, ben, chen, chen, ben, dora, ana)))
                .containsExactlyInAnyOrder(ben, chen);
    }

    /** Whoever comes back to themselves by climbing is in a circle, and nobody else. */
    @RepeatedTest(200)
    void inAnyOrganisationExactlyThoseWhoComeBackToThemselvesAreFound(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<PersonId> people = Stream.generate(PersonId::make).limit(12).toList();
        Map<PersonId, PersonId> managers = new HashMap<>();
        people.stream()
                .filter(person -> random.nextInt(10) > 1)
                .forEach(person -> managers.put(person, people.get(random.nextInt(people.size()))));

        assertThat(Circles.in(managers))
                .containsExactlyInAnyOrderElementsOf(people.stream()
                        .filter(person -> comesBack(person, managers))
                        .toList());
    }

    private static boolean comesBack(PersonId person, Map<PersonId, PersonId> managers) {
        return Stream.iterate(person, managers::containsKey, managers::get)
                .limit(managers.size() + 1L)
                .map(managers::get)
                .anyMatch(person::equals);
    }
}
