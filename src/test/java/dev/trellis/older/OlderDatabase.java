package dev.trellis.older;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.trellis.TestDatabase;
import dev.trellis.TestHouse;
import dev.trellis.start.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** A database with the tables of an older version, and in them whatever of a house of today fits into them. */
final class OlderDatabase implements AutoCloseable {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final int VERSION = 4;

    private final String url = TestDatabase.newUrl();

    /** As in a house, whoever makes the tables stays: H2 needs them for their generated columns. */
    private final HikariDataSource makers = pool(url);

    private OlderDatabase() {}

    static OlderDatabase of(String today, String version) throws SQLException {
        OlderDatabase older = new OlderDatabase();
        older.migrate(version);
        try (Connection from = open(today);
                Connection to = open(older.url)) {
            check(to, false);
            Map<String, Set<String>> there = columns(from);
            Map<String, Set<String>> here = columns(to);
            for (String table : tables(to)) {
                Set<String> both = new TreeSet<>(here.get(table));
                both.retainAll(there.getOrDefault(table, Set.of()));
                if (!both.isEmpty()) copy(from, to, table, both);
            }
            check(to, true);
        }
        return older;
    }

    /** Its address, for a house to start on. */
    String url() {
        return url;
    }

    /** Brings it to a version; {@code latest} to that of today. */
    void migrate(String version) {
        Flyway.configure()
                .dataSource(makers)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }

    static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(complete(url), TestDatabase.USER, "");
    }

    /** The version before each one that changes tables in which something may be by then. */
    static Stream<String> beforeEachChange() {
        return versions().stream().filter(OlderDatabase::changesTables).map(OlderDatabase::before);
    }

    static String before(String version) {
        return versions().headSet(version).last();
    }

    private static NavigableSet<String> versions() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString().substring(1, VERSION))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean changesTables(String version) {
        try (var files = Files.newDirectoryStream(MIGRATIONS, "V" + version + "__*")) {
            String sql = Files.readString(files.iterator().next());
            return Stream.of("ALTER TABLE", "UPDATE ", "INSERT INTO").anyMatch(sql::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HikariDataSource pool(String url) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(complete(url));
        pool.setUsername(TestDatabase.USER);
        pool.setMaximumPoolSize(3);
        pool.setMaxLifetime(0);
        return new HikariDataSource(pool);
    }

    private static String complete(String url) {
        Map<String, Object> properties = Contract.read(TestHouse.environment(Map.of("DATABASE_URL", url)))
                .properties();
        return String.valueOf(properties.get("datasources.default.url"));
    }

    private static void check(Connection connection, boolean on) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    TestDatabase.isServer()
                            ? "SET FOREIGN_KEY_CHECKS = " + (on ? 1 : 0)
                            : "SET REFERENTIAL_INTEGRITY " + (on ? "TRUE" : "FALSE"));
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
        }
        tables.removeIf(table -> table.startsWith("qrtz_") || table.startsWith("flyway_"));
        return tables;
    }

    /** Those that somebody may write, of every table. */
    private static Map<String, Set<String>> columns(Connection connection) throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        try (ResultSet found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (found.next()) {
                if (found.getString("IS_GENERATEDCOLUMN").equals("YES")) continue;
                columns.computeIfAbsent(
                                found.getString("TABLE_NAME").toLowerCase(Locale.ROOT), table -> new TreeSet<>())
                        .add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    private static void copy(Connection from, Connection to, String table, Set<String> columns) throws SQLException {
        String names = String.join(", ", columns);
        String values = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (var clean = to.createStatement();
                var select = from.createStatement();
                ResultSet rows = select.executeQuery("SELECT " + names + " FROM " + table);
                PreparedStatement insert =
                        to.prepareStatement("INSERT INTO " + table + " (" + names + ") VALUES (" + values + ")")) {
            clean.executeUpdate("DELETE FROM " + table);
            while (rows.next()) {
                for (int i = 1; i <= columns.size(); i++) insert.setObject(i, value(rows, i));
                insert.executeUpdate();
            }
        }
    }

    private static Object value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        return value instanceof Clob ? rows.getString(column) : value;
    }

    @Override
    public void close() {
        makers.close();
    }
}
