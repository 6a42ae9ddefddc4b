package dev.trellis.privacy.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.trellis.workspace.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The master key that Trellis makes once for its embedded database, when the environment gives none. */
final class KeyFile {
    private static final String NAME = "encryption.key";

    private KeyFile() {}

    /** The keys in the file, which is made when it is missing, readable by its owner alone. */
    static MasterKeys read(Path folder) {
        var file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) make(folder, file);
            return MasterKeys.parse(
                    file.toString(), Files.readString(file, US_ASCII).strip());
        } catch (IOException e) {
            throw new StartRefused("The encryption key cannot be kept in " + file + ": " + e, e);
        }
    }

    /** Whole under another name first: a crash must not leave half a key. Java makes temporary files with mode 0600. */
    private static void make(Path folder, Path file) throws IOException {
        var key = new byte[MasterKeys.BYTES];
        new SecureRandom().nextBytes(key);
        var text = "k1:" + Base64.getEncoder().encodeToString(key) + "\n";
        var draft = Files.createTempFile(folder, NAME, ".new");
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
            channel.force(true);
        }
        publish(draft, file);
    }

    /** A link is made or not, but never replaces a file: another Trellis may have sealed with its key already. */
    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
            Files.delete(draft);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
        } catch (UnsupportedOperationException | FileSystemException e) {
            // A file system without links.
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
