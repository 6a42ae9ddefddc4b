/** The buttons under the messages that a pair has ended or is paused. */
@NullMarked
package dev.trellis.pairing.again.slack;

import org.jspecify.annotations.NullMarked;
