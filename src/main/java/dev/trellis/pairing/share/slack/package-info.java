/** What rooms say in Slack about things that are shared with a partner. */
@NullMarked
package dev.trellis.pairing.share.slack;

import org.jspecify.annotations.NullMarked;
