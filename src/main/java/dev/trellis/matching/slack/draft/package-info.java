/** The modal in which a lead looks at a draft, changes it, asks why not and what if, and publishes it. */
@NullMarked
package dev.trellis.matching.slack.draft;

import org.jspecify.annotations.NullMarked;
