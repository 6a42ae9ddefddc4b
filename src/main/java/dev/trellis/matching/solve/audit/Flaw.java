package dev.trellis.matching.solve.audit;

/** Why a solution is not believed. */
public enum Flaw {
    /** Two people are paired who may not be, or with another score. */
    NO_SUCH_COUPLE,
    /** Somebody has more partners than places, or the same one twice. */
    OVER_CAPACITY,
    /** Second peers are not given to whoever is left over by whoever has room, all of them and nobody else. */
    WRONG_SECONDS,
    /** The pairs do not add up to the standing or to those left over. */
    MISCOUNTED,
    /** More people could have a pair, as far as the proof goes. */
    PEOPLE_NOT_PROVEN,
    /** The worst pair could be better, as far as the proof goes. */
    WORST_NOT_PROVEN,
    /** The total could be higher, as far as the proof goes. */
    TOTAL_NOT_PROVEN,
    /** More of the old pairs could stay, as far as the proof goes. */
    KEPT_NOT_PROVEN
}
