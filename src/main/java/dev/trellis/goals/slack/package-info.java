/** What people see of goals: /goal, its modal, and what a partner reads. */
@NullMarked
package dev.trellis.goals.slack;

import org.jspecify.annotations.NullMarked;
