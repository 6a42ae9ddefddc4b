package dev.trellis.apart;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Everything the database holds of a workspace. */
public final class Rows {
    private static final Set<String> TALK = Set.of("slack_inbox", "slack_reply", "letter", "pace", "person_key");

    private static final int UUID = 36;

    private final DataSource database;
    private final List<String> tables;

    public Rows(ApplicationContext house) throws SQLException {
        DataSource proxy = house.getBean(DataSource.class);
        this.database = house.getBean(DataSourceResolver.class).resolve(proxy);
        try (Connection connection = database.getConnection()) {
            this.tables = tablesOfWorkspaces(connection);
        }
    }

    /** Table by table, each row as one text. */
    public Map<String, List<String>> of(WorkspaceId workspace) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables) {
                rows.put(table, rows(connection, table, workspace));
            }
        }
        return rows;
    }

    /** The same without what belongs to that person, and without what Trellis only keeps to talk to Slack. */
    public Map<String, List<String>> ofOthers(WorkspaceId workspace, PersonId person) throws SQLException {
        Map<String, List<String>> rows = of(workspace);
        rows.keySet().removeIf(table -> TALK.contains(table.toLowerCase(Locale.ROOT)));
        Set<String> own = rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.contains(person.toString()))
                .map(Rows::id)
                .filter(id -> id.length() == UUID)
                .collect(Collectors.toSet());
        rows.replaceAll((table, all) -> all.stream()
                .filter(row -> own.stream().noneMatch(row::contains) && !row.contains(person.toString()))
                .toList());
        return rows;
    }

    /** The id of one row of each table that has some, by the table's name in small letters. */
    public Map<String, String> ids(WorkspaceId workspace) throws SQLException {
        Map<String, String> ids = new TreeMap<>();
        of(workspace)
                .forEach((table, rows) -> rows.stream()
                        .map(Rows::id)
                        .filter(id -> id.length() == UUID)
                        .findFirst()
                        .ifPresent(id -> ids.put(table.toLowerCase(Locale.ROOT), id)));
        return ids;
    }

    private static String id(String row) {
        return row.substring(0, row.indexOf('|'));
    }

    private static List<String> tablesOfWorkspaces(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet columns =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (columns.next()) {
                if (columns.getString("COLUMN_NAME").equalsIgnoreCase("workspace_id")) {
                    tables.add(columns.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table, WorkspaceId workspace) throws SQLException {
        List<String> rows = new ArrayList<>();
        String sql = "SELECT * FROM " + table + " WHERE workspace_id = '" + workspace + "'";
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
