package dev.trellis.start;

import dev.trellis.workspace.StartRefused;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** JDBC addresses, completed with the options that Trellis relies on where the address does not set them itself. */
final class JdbcUrl {
    private static final String H2 = "jdbc:h2:";
    private static final String MYSQL = "jdbc:mysql:";
    private static final String MARIADB = "jdbc:mariadb:";

    /** What was committed survives a killed process; the pool alone closes the file. */
    private static final Map<String, String> H2_OPTIONS = ordered(
            "MODE", "MySQL",
            "CASE_INSENSITIVE_IDENTIFIERS", "TRUE",
            "WRITE_DELAY", "0",
            "LOCK_TIMEOUT", "5000",
            "DB_CLOSE_ON_EXIT", "FALSE");

    /** Instants are UTC at both ends, and a server that is gone is noticed. */
    private static final Map<String, String> MYSQL_OPTIONS = ordered(
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            "connectTimeout", "1500",
            "socketTimeout", "60000");

    private JdbcUrl() {}

    static String embedded(String url) {
        return completed(url, ";", ";", H2_OPTIONS);
    }

    /** The address of {@code DATABASE_URL}, which is never repeated in an error: it may hold a password. */
    static String server(String url) {
        if (url.startsWith(MYSQL)) return completed(url, "?", "&", MYSQL_OPTIONS);
        if (url.startsWith(H2)) return embedded(url);
        if (url.startsWith(MARIADB)) {
            throw new StartRefused("DATABASE_URL begins with jdbc:mariadb: but Trellis speaks to MariaDB through"
                    + " MySQL's driver: write jdbc:mysql: instead.");
        }
        throw new StartRefused("DATABASE_URL must begin with jdbc:mysql: as in jdbc:mysql://host:3306/trellis.");
    }

    static String driver(String url) {
        return url.startsWith(H2) ? "org.h2.Driver" : "com.mysql.cj.jdbc.Driver";
    }

    private static String completed(String url, String first, String next, Map<String, String> options) {
        var text = new StringBuilder(url);
        var lower = url.toLowerCase(Locale.ROOT);
        options.forEach((name, value) -> {
            var at = name.toLowerCase(Locale.ROOT) + "=";
            if (lower.contains(first + at) || lower.contains(next + at)) return;
            text.append(text.indexOf(first) < 0 ? first : next)
                    .append(name)
                    .append('=')
                    .append(value);
        });
        return text.toString();
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        var options = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) options.put(namesAndValues[i], namesAndValues[i + 1]);
        return options;
    }
}
