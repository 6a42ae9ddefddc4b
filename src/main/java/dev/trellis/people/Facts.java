package dev.trellis.people;

import java.util.Optional;

/**
 * What Slack says of somebody at one moment; the zone is empty when Slack does not know it.
 *
 * @param email only to recognise them in a file of HR's; "" when Slack does not say
 */
public record Facts(
        String slackId, String name, Optional<String> zone, String locale, Standing standing, String email) {}
