/** The interactive lane: what a click is answered with, through its response URL, at once and once more after a crash. */
@NullMarked
package dev.trellis.slack.reply;

import org.jspecify.annotations.NullMarked;
