/** The keys that seal what people wrote: the house's own, one for each person, and what they seal with. */
@NullMarked
package dev.trellis.privacy.keys;

import org.jspecify.annotations.NullMarked;
