package dev.trellis.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.Launched;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded database promised to keep is there after {@code kill -9}. */
class EmbeddedFileTest {
    private static final int ENOUGH = 200;

    @TempDir
    Path folder;

    @Test
    void everyCommitThatWasAnsweredSurvivesAKilledProcess() throws IOException, InterruptedException, SQLException {
        var url = JdbcUrl.embedded("jdbc:h2:file:" + folder.resolve("killed"));
        var writer = Launched.of(Writer.class, url);
        writer.awaitLine("\n" + ENOUGH + "\n");
        writer.kill();

        var answered = writer.output().lines().mapToInt(Integer::parseInt).max().orElseThrow();
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*), MAX(id) FROM note")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(answered).isEqualTo(rows.getInt(2));
        }
    }

    /** Why the pool keeps its connections: if this fails one day, H2 was mended and they may be retired again. */
    @Test
    void aGeneratedColumnNeedsTheSessionThatMadeItsTable() throws SQLException {
        var url = JdbcUrl.embedded("jdbc:h2:mem:generated;DB_CLOSE_DELAY=-1");
        try (var maker = DriverManager.getConnection(url, "sa", "");
                var writer = DriverManager.getConnection(url, "sa", "").createStatement()) {
            maker.createStatement()
                    .execute("CREATE TABLE offer (state VARCHAR(9), open_now INT GENERATED ALWAYS AS"
                            + " (CASE WHEN state IN ('DRAFT', 'OFFERED') THEN 1 END))");
            assertThat(writer.executeUpdate("INSERT INTO offer (state) VALUES ('DRAFT')"))
                    .isEqualTo(1);
            maker.close();

            assertThatThrownBy(() -> writer.executeUpdate("INSERT INTO offer (state) VALUES ('DRAFT')"))
                    .hasMessageContaining("The database has been closed");
        }
    }

    /** Runs in the other process: says each number once it is committed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws SQLException {
            try (var connection = DriverManager.getConnection(args[0], "sa", "");
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE note (id INT NOT NULL PRIMARY KEY)");
                for (int id = 1; ; id++) {
                    statement.execute("INSERT INTO note VALUES (" + id + ")");
                    System.out.print(id + "\n");
                    System.out.flush();
                }
            }
        }
    }
}
