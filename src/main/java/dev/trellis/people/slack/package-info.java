/** People as Slack tells of them: the nightly walk through the directory, and the events in between. */
@NullMarked
package dev.trellis.people.slack;

import org.jspecify.annotations.NullMarked;
