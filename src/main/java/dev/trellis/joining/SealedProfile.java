package dev.trellis.joining;

import io.micronaut.data.annotation.Embeddable;

/** What somebody brings and wants, sealed with their own key; "" where they wrote nothing. */
@Embeddable
record SealedProfile(String brings, String wants) {
    static final SealedProfile EMPTY = new SealedProfile("", "");
}
