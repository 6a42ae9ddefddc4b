/** What people help each other with: a workspace's own words, who offers and wants which, and how well they know it. */
@NullMarked
package dev.trellis.joining.topics;

import org.jspecify.annotations.NullMarked;
