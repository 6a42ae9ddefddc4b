/** What people say of how they work, whom they would like, and who sees which of it. */
@NullMarked
package dev.trellis.joining.profile;

import org.jspecify.annotations.NullMarked;
