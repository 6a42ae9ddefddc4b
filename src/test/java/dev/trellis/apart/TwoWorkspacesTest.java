package dev.trellis.apart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.privacy.keys.SealBroken;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.exceptions.DataAccessException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Knocks at every front door there is with another workspace's id: nothing is seen there, and nothing moves. */
@HouseTest
class TwoWorkspacesTest {
    /** A channel, a person of Slack's, anything; of even and odd length, so that the people take turns. */
    private static final List<String> TEXTS = List.of("CPEERS", "UANA", "x");

    private final ApplicationContext house;
    private final WorkspaceId elsewhere;
    private final Rows rows;

    TwoWorkspacesTest(ApplicationContext house, WorkspaceId elsewhere) throws SQLException {
        this.house = house;
        this.elsewhere = elsewhere;
        this.rows = new Rows(house);
    }

    @Test
    void whatIsMadeInOneIsNeitherSeenNorMovedFromTheOther() throws Exception {
        Inhabited here = Inhabited.in(house);
        var before = rows.of(here.workspace());
        assertThat(before.values()).filteredOn(found -> !found.isEmpty()).hasSizeGreaterThan(15);

        var ids = rows.ids(here.workspace());
        for (Method verb : verbs()) {
            for (String text : TEXTS) {
                assertThat(seen(here, verb, new Samples(here, ids, elsewhere, text)))
                        .as("seen by %s", verb)
                        .isEmpty();
            }
            assertThat(rows.of(here.workspace())).as("after %s", verb).isEqualTo(before);
        }
    }

    @Test
    void nobodyTakesAnIdWithoutTheWorkspaceItIsFrom() {
        assertThat(Stream.concat(FrontDoors.verbs().stream(), FrontDoors.queries().stream()))
                .filteredOn(FrontDoors::takesIds)
                .as("an id alone may come from anywhere")
                .filteredOn(method -> !FrontDoors.asksForWorkspace(method) && !FrontDoors.takesNoun(method))
                .isEmpty();
    }

    @Test
    void thereAreManyDoorsToKnockAt() {
        assertThat(verbs()).hasSizeGreaterThan(100);
    }

    /** What of the inhabited workspace shows in the answer, and was not said by whoever asks. */
    private List<String> seen(Inhabited here, Method verb, Samples samples) throws ReflectiveOperationException {
        Object[] arguments = samples.forEach(verb);
        String given = Arrays.deepToString(arguments);
        String answer = answer(verb, arguments).map(String::valueOf).orElse("");
        return Stream.of(here.workspace(), Inhabited.SECRET, here.program().id(), here.person(0), here.person(1))
                .map(String::valueOf)
                .filter(one -> answer.contains(one) && !given.contains(one))
                .toList();
    }

    private static List<Method> verbs() {
        return FrontDoors.verbs().stream().filter(FrontDoors::asksForWorkspace).toList();
    }

    private Optional<Object> answer(Method verb, Object[] arguments) throws ReflectiveOperationException {
        try {
            return Optional.ofNullable(verb.invoke(house.getBean(verb.getDeclaringClass()), arguments));
        } catch (InvocationTargetException e) {
            assertThat(e.getCause())
                    .as("%s says that there is no such thing", verb)
                    .isInstanceOfAny(NoSuchElementException.class, DataAccessException.class, SealBroken.class);
            return Optional.empty();
        }
    }
}
