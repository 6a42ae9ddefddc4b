/** Two workspaces in one house: neither sees or moves anything of the other's. */
@NullMarked
package dev.trellis.apart;

import org.jspecify.annotations.NullMarked;
