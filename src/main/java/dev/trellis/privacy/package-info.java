/** Who sees what, and how the words people wrote and the house's own secrets are kept sealed. */
@NullMarked
package dev.trellis.privacy;

import org.jspecify.annotations.NullMarked;
