/** What HR tells of people's work: level, team, manager, start. */
@NullMarked
package dev.trellis.people.organisation;

import org.jspecify.annotations.NullMarked;
