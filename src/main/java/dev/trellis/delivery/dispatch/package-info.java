/** The way of a letter: claimed by one node, sent at Slack's pace, its end recorded whatever happens. */
@NullMarked
package dev.trellis.delivery.dispatch;

import org.jspecify.annotations.NullMarked;
