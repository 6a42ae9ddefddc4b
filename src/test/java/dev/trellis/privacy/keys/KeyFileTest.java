package dev.trellis.privacy.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.workspace.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void theKeyIsMadeOnceForTheOwnerAlone() throws IOException {
        var data = folder.resolve("new/data");

        var first = KeyFile.read(data);
        var second = KeyFile.read(data);

        assertThat(second.key(second.newest())).isEqualTo(first.key(first.newest()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("encryption.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    /** Whatever one of them sealed before the other came would never open again. */
    @Test
    void twoThatStartAtTheSameMomentHaveTheSameKey() {
        for (int round = 0; round < 100; round++) {
            var data = folder.resolve("round" + round);
            var starts = Stream.generate(() -> CompletableFuture.supplyAsync(() -> KeyFile.read(data)))
                    .limit(2)
                    .toList();
            assertThat(starts.stream().map(CompletableFuture::join).map(keys -> keys.key("k1")))
                    .containsOnly(KeyFile.read(data).key("k1"));
        }
    }

    @Test
    void everyHouseMakesAnotherKey() {
        var one = KeyFile.read(folder.resolve("one"));
        var other = KeyFile.read(folder.resolve("other"));

        assertThat(other.key("k1")).isNotEqualTo(one.key("k1"));
    }

    @Test
    void aBrokenFileIsNamedAndNeverReplaced() throws IOException {
        var file = folder.resolve("encryption.key");
        Files.writeString(file, "k1:cut");

        assertThatThrownBy(() -> KeyFile.read(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(file + " is malformed");
        assertThat(file).hasContent("k1:cut");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInOneLine() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The encryption key cannot be kept in " + file)
                .message()
                .doesNotContain("\n");
    }
}
