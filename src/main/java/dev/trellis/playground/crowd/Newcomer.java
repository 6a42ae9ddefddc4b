package dev.trellis.playground.crowd;

import dev.trellis.playground.world.Person;
import java.util.List;
import java.util.Map;

/**
 * Somebody who is not here yet.
 *
 * @param fields what they fill in, by the name of the field; one text, or several where several can be chosen
 */
record Newcomer(Person person, Map<String, List<String>> fields) {}
