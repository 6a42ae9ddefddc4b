/** What a pair sees in Slack: the introduction, the group conversation, and how a pair ends. */
@NullMarked
package dev.trellis.pairing.slack;

import org.jspecify.annotations.NullMarked;
