package dev.trellis.people;

import io.micronaut.data.annotation.Embeddable;

/**
 * In which zone and language somebody reads.
 *
 * @param zone an IANA zone that Java knows
 * @param zoneKnown false when Slack did not say: it is then the one most people here have
 * @param locale as Slack says it, for example {@code en-US}; "" when it does not
 */
@Embeddable
public record Reading(String zone, boolean zoneKnown, String locale) {}
