/** Who sees what, for everybody to read in Slack. */
@NullMarked
package dev.trellis.privacy.slack;

import org.jspecify.annotations.NullMarked;
