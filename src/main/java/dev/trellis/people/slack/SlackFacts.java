package dev.trellis.people.slack;

import com.slack.api.model.User;
import dev.trellis.people.Facts;
import dev.trellis.people.Standing;
import dev.trellis.privacy.Blank;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what Slack says of somebody. */
final class SlackFacts {
    /** Slack allows 80; the column holds more. */
    private static final int NAME = 200;

    /** Slack allows 21, and longer ones that it makes itself. */
    private static final int HANDLE = 100;

    private SlackFacts() {}

    static Facts of(User user) {
        return new Facts(
                user.getId(),
                name(user),
                handle(user),
                zone(user.getTz()),
                locale(user),
                standing(user),
                email(user),
                updated(user));
    }

    private static Standing standing(User user) {
        return new Standing(
                user.isDeleted(),
                user.isRestricted() || user.isUltraRestricted(),
                user.isBot() || user.getId().equals("USLACKBOT"),
                user.isStranger(),
                user.isAdmin() || user.isOwner() || user.isPrimaryOwner());
    }

    /** The name people here see: what they chose to be called, else their full name, else their handle. */
    private static String name(User user) {
        Stream<@Nullable String> names = user.getProfile() == null
                ? Stream.of(user.getRealName(), user.getName())
                : Stream.of(
                        user.getProfile().getDisplayName(),
                        user.getProfile().getRealName(),
                        user.getRealName(),
                        user.getName());
        String name = names.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(text -> !Blank.is(text))
                .findFirst()
                .orElse(user.getId());
        int length = name.codePointCount(0, name.length());
        return length <= NAME ? name : name.substring(0, name.offsetByCodePoints(0, NAME));
    }

    private static String handle(User user) {
        String handle = Objects.requireNonNullElse(user.getName(), "");
        return handle.length() <= HANDLE ? handle : "";
    }

    /** Slack knows zones that Java does not, and sometimes none at all. */
    private static Optional<String> zone(@Nullable String tz) {
        return Optional.ofNullable(tz).filter(ZoneId.getAvailableZoneIds()::contains);
    }

    /** Slack shows it to apps with the scope {@code users:read.email}. */
    private static String email(User user) {
        return user.getProfile() == null
                ? ""
                : Objects.requireNonNullElse(user.getProfile().getEmail(), "");
    }

    private static long updated(User user) {
        return Objects.requireNonNullElse(user.getUpdated(), 0L);
    }

    private static String locale(User user) {
        return Objects.requireNonNullElse(user.getLocale(), "");
    }
}
