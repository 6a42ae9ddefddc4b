package dev.trellis;

import java.util.UUID;

/** The database under test: {@code h2}, {@code mariadb}, or the address of a server, in {@code trellis.test.database}. */
public final class TestDatabase {
    public static final String USER = "root";
    private static final String KIND = System.getProperty("trellis.test.database", "h2");

    private TestDatabase() {}

    public static boolean isServer() {
        return !KIND.equals("h2");
    }

    /** The address of a database that nobody has used yet. */
    public static String newUrl() {
        var name = "trellis_test_" + UUID.randomUUID().toString().replace("-", "");
        return switch (KIND) {
            case "h2" -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
            case "mariadb" -> onServer("jdbc:mysql://127.0.0.1:" + MariaDb.PORT + "/", name);
            default -> onServer(KIND, name);
        };
    }

    /** The address of a database in which nothing is yet but, on a server, today's tables: H2 makes them in no time. */
    public static String builtUrl() {
        var url = newUrl();
        if (isServer()) Blueprint.build(url);
        return url;
    }

    private static String onServer(String server, String name) {
        return server + name + "?createDatabaseIfNotExist=true";
    }

    /** Started at the first use. */
    private static final class MariaDb {
        private static final int PORT = TestMariaDb.begin();
    }
}
