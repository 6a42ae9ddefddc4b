package dev.trellis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** {@code manifest.yml} as a tree, read where the project keeps it. */
record Manifest(Map<String, Object> tree) {
    static Manifest read() {
        try (Reader file = Files.newBufferedReader(Path.of("manifest.yml"))) {
            return new Manifest(new Yaml().load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text at a dotted path, for example {@code display_information.name}. */
    String text(String path) {
        return String.valueOf(at(path));
    }

    @SuppressWarnings("unchecked") // a YAML sequence of texts, as the manifest's schema says
    List<String> texts(String path) {
        return (List<String>) at(path);
    }

    @SuppressWarnings("unchecked") // a YAML sequence of mappings, as the manifest's schema says
    List<Map<String, Object>> entries(String path) {
        return (List<Map<String, Object>>) at(path);
    }

    private Object at(String path) {
        Object node = tree;
        for (String name : List.of(path.split("\\.", -1))) {
            node = node instanceof Map<?, ?> map && map.containsKey(name) ? map.get(name) : "";
        }
        return node;
    }
}
