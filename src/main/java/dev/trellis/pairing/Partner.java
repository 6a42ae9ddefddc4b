package dev.trellis.pairing;

import dev.trellis.people.Person;

/** The other half of a live pair, as one of the two sees it. */
public record Partner(Pair pair, Person person) {}
