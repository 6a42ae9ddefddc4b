/** The App Home tab and bare {@code /mentoring}, gathered from the rooms' front doors. */
@NullMarked
package dev.trellis.home;

import org.jspecify.annotations.NullMarked;
