package dev.trellis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HouseTest
class IdColumnsTest {
    private final AllIdsRepository repository;
    private final AllIds row = new AllIds(
            WorkspaceId.make(),
            PersonId.make(),
            ProgramId.make(),
            OfferId.make(),
            PairId.make(),
            CheckInId.make(),
            MeetingId.make(),
            GoalId.make(),
            ReflectionId.make(),
            LetterId.make(),
            TopicId.make(),
            DraftId.make(),
            null);

    IdColumnsTest(AllIdsRepository repository) {
        this.repository = repository;
        repository.save(row);
    }

    @BeforeAll
    static void makeTable(DataSource source, DataSourceResolver resolver) throws SQLException {
        var columns = Stream.of(
                        "person",
                        "program",
                        "offer",
                        "pair",
                        "check_in",
                        "meeting",
                        "goal",
                        "reflection",
                        "letter",
                        "topic",
                        "draft",
                        "none")
                .map(name -> name + " CHAR(36)")
                .collect(Collectors.joining(", "));
        try (var connection = resolver.resolve(source).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE all_ids (workspace CHAR(36) NOT NULL PRIMARY KEY, " + columns + ")");
        }
    }

    @Test
    void everyIdComesBackAsItWasSaved() {
        assertThat(repository.findById(row.workspace())).contains(row);
    }

    @Test
    void idsAreParametersOfDerivedAndOfRawQueries() {
        assertThat(repository.findByPersonAndLetter(row.person(), row.letter())).contains(row);
        assertThat(repository.findByPersonAndLetter(row.person(), LetterId.make()))
                .isEmpty();
        assertThat(repository.findByPersonIn(List.of(PersonId.make(), row.person())))
                .containsExactly(row);
        assertThat(repository.findRaw(row.person())).contains(row);
    }

    @Test
    void anIdStandsInTheDatabaseAsItsPlainText() {
        assertThat(repository.personText(row.workspace()))
                .isEqualTo(row.person().value().toString())
                .isEqualTo(row.person().toString());
    }
}
