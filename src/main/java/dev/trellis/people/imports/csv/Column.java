package dev.trellis.people.imports.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns Trellis reads, each under the headings that HR systems give it. */
public enum Column {
    EMAIL("email", "e-mail", "mail", "work email", "email address", "e-mail address"),
    SLACK_ID("slack id", "slack", "slack user id", "member id", "user id"),
    LEVEL("level", "grade", "job level", "career level"),
    TEAM("team", "department", "group", "unit"),
    MANAGER("manager", "manager email", "manager e-mail", "reports to", "supervisor", "manager slack id"),
    START("start date", "start", "started", "hire date", "joined", "date of joining");

    private final String heading;
    private final String others;

    /**
     * A column.
     *
     * @param others its other headings
     */
    Column(String heading, String... others) {
        this.heading = heading;
        this.others = "|" + String.join("|", others) + "|";
    }

    /** As the template writes it. */
    public String heading() {
        return heading;
    }

    static Optional<Column> under(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(plain) || column.others.contains("|" + plain + "|"))
                .findFirst();
    }
}
