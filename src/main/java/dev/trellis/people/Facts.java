package dev.trellis.people;

import java.util.Optional;

/**
 * What Slack says of somebody at one moment; the zone is empty when Slack does not know it.
 *
 * @param handle the name that nobody else has in this workspace, for example {@code ana.schmidt}; "" when Slack does not say
 * @param email only to recognise them in a file of HR's; "" when Slack does not say
 * @param updated the second since 1970 at which Slack says that they changed last; 0 when it does not say
 */
public record Facts(
        String slackId,
        String name,
        String handle,
        Optional<String> zone,
        String locale,
        Standing standing,
        String email,
        long updated) {}
