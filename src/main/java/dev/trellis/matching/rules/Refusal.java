package dev.trellis.matching.rules;

/** Why two people are not paired, with the facts that words need. */
public sealed interface Refusal {
    /** The rule that refuses. */
    Rule rule();

    /** The rule says it all. */
    record Plain(Rule rule) implements Refusal {}

    /** They are so many levels apart, where so many are allowed; below when the mentor is the lower one. */
    record Levels(Rule rule, int apart, int allowed, boolean mentorBelow) implements Refusal {}

    /** So many working minutes in common, where so many are needed. */
    record Minutes(Rule rule, int common, int needed) implements Refusal {}

    /** They met so many rounds ago, where so many must lie between. */
    record Rounds(Rule rule, int ago, int needed) implements Refusal {}
}
