/** The words screens are written in: copy, lines, messages, modals and the Home tab, safe for whatever people write. */
@NullMarked
package dev.trellis.slack.kit;

import org.jspecify.annotations.NullMarked;
