/** What an offer looks like in Slack: pairing two people, the offer itself, and its neutral end. */
@NullMarked
package dev.trellis.pairing.offer.slack;

import org.jspecify.annotations.NullMarked;
