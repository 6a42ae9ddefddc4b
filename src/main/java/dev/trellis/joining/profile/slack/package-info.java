/** The short forms of a profile, each opened from Home: levels, hours, style, people, capacity, and who sees what. */
@NullMarked
package dev.trellis.joining.profile.slack;

import org.jspecify.annotations.NullMarked;
