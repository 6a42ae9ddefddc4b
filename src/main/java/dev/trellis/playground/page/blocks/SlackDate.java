package dev.trellis.playground.page.blocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's date formats, such as {@code {date_short_pretty} {time}}, in the reader's zone. */
record SlackDate(ZoneId zone, Instant now) {
    private static final Pattern TOKEN = Pattern.compile("\\{([a-z_]+)}");

    String format(long epochSecond, String format) {
        ZonedDateTime at = Instant.ofEpochSecond(epochSecond).atZone(zone);
        return TOKEN.matcher(format).replaceAll(found -> Matcher.quoteReplacement(token(found.group(1), at)));
    }

    private String token(String name, ZonedDateTime at) {
        return switch (name) {
            case "date_num" -> words(at, "yyyy-MM-dd");
            case "date", "date_slash" -> words(at, "d MMMM yyyy");
            case "date_short" -> words(at, "d MMM yyyy");
            case "date_long" -> words(at, "EEEE, d MMMM yyyy");
            case "date_pretty" -> pretty(at, () -> words(at, "d MMMM yyyy"));
            case "date_short_pretty" -> pretty(at, () -> words(at, "EEE d MMM"));
            case "date_long_pretty", "day_divider_pretty" -> pretty(at, () -> words(at, "EEEE, d MMMM"));
            case "time" -> words(at, "HH:mm");
            case "time_secs" -> words(at, "HH:mm:ss");
            case "ago" -> ago(at);
            default -> "{" + name + "}";
        };
    }

    private static String words(ZonedDateTime at, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(at);
    }

    private String pretty(ZonedDateTime at, Supplier<String> otherwise) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return switch ((int) (at.toLocalDate().toEpochDay() - today.toEpochDay())) {
            case -1 -> "yesterday";
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> otherwise.get();
        };
    }

    private String ago(ZonedDateTime at) {
        Duration gone = Duration.between(at.toInstant(), now);
        String span = gone.abs().toDays() > 0
                ? gone.abs().toDays() + " days"
                : gone.abs().toMinutes() + " minutes";
        return gone.isNegative() ? "in " + span : span + " ago";
    }
}
