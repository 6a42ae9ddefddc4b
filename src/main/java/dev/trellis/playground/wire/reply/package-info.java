/** What Slack hands an app to answer with, how long it is good for, and how it fails when asked to. */
@NullMarked
package dev.trellis.playground.wire.reply;

import org.jspecify.annotations.NullMarked;
