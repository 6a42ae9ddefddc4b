/** Slack's documented limits for blocks, messages and views, checked without Slack. */
@NullMarked
package dev.trellis.playground.limits;

import org.jspecify.annotations.NullMarked;
