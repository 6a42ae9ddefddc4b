/** Who may set up a program: workspace admins, and whom they allow. */
@NullMarked
package dev.trellis.program.permission;

import org.jspecify.annotations.NullMarked;
