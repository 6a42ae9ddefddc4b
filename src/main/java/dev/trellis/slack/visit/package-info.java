/** What happens to somebody who knocks: who they are, whether they were here before, who answers, and how it is shown. */
@NullMarked
package dev.trellis.slack.visit;

import org.jspecify.annotations.NullMarked;
