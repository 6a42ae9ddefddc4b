/** What people see of reflections: /reflect, its modal, their own timeline, and what a partner reads. */
@NullMarked
package dev.trellis.reflections.slack;

import org.jspecify.annotations.NullMarked;
