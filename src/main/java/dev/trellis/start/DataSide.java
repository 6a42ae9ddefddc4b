package dev.trellis.start;

import dev.trellis.privacy.keys.MasterKeys;
import dev.trellis.workspace.StartRefused;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where everything is kept: a file of the embedded database, or a server. */
record DataSide(Map<String, Object> properties) {
    private static final String URL = "DATABASE_URL";
    private static final String USER = "DATABASE_USER";
    private static final String KEY = "TRELLIS_ENCRYPTION_KEY";

    static DataSide read(Variables variables, boolean pretend) {
        var folder = folder(variables);
        var properties = new HashMap<String, Object>();
        properties.put("trellis.data", folder.toString());
        variables.text(KEY).ifPresent(keys -> {
            MasterKeys.parse(KEY, keys);
            properties.put("trellis.encryption-key", keys);
        });
        properties.putAll(
                variables.has(URL)
                        ? server(variables)
                        : file(variables, folder.resolve(pretend ? "playground" : "trellis")));
        return new DataSide(properties);
    }

    private static Map<String, Object> file(Variables variables, Path file) {
        for (var name : List.of(USER, "DATABASE_PASSWORD")) {
            if (variables.has(name)) throw new StartRefused(name + " is set, but " + URL + " is not.");
        }
        return source(JdbcUrl.embedded("jdbc:h2:file:" + file), "sa", "");
    }

    private static Map<String, Object> server(Variables variables) {
        var url = JdbcUrl.server(variables.text(URL, ""));
        if (!variables.has(KEY)) {
            throw new StartRefused(URL + " is set, but " + KEY + " is not: make one with"
                    + " echo k1:$(openssl rand -base64 32) and keep it safe, because nothing opens without it.");
        }
        if (!variables.has(USER)) {
            throw new StartRefused(URL + " is set, but " + USER + " is not: name the user Trellis logs in as.");
        }
        return source(url, variables.text(USER, ""), variables.raw("DATABASE_PASSWORD"));
    }

    private static Map<String, Object> source(String url, String user, String password) {
        var properties = new HashMap<String, Object>(Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password,
                "datasources.default.driver-class-name", JdbcUrl.driver(url)));
        // H2 reckons some generated columns in the session that made the table: once the pool retired it, half an hour
        // after
        // the first start, nothing could be written there any more.
        if (url.startsWith("jdbc:h2:")) properties.put("datasources.default.max-lifetime", 0);
        return properties;
    }

    private static Path folder(Variables variables) {
        try {
            var folder = Path.of(variables.text("TRELLIS_DATA", "data"))
                    .toAbsolutePath()
                    .normalize();
            if (!folder.toString().contains(";")) return folder;
        } catch (InvalidPathException e) {
            throw new StartRefused("TRELLIS_DATA must be the path of a folder.", e);
        }
        throw new StartRefused("TRELLIS_DATA must not contain a semicolon.");
    }
}
