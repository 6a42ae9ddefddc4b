/** What people see of check-ins: the question, its answers in place, the note, and the pause. */
@NullMarked
package dev.trellis.checkin.slack;

import org.jspecify.annotations.NullMarked;
