/** The outbox: letters saved with what they tell of, then sent once, at Slack's pace, with every end recorded. */
@NullMarked
package dev.trellis.delivery;

import org.jspecify.annotations.NullMarked;
