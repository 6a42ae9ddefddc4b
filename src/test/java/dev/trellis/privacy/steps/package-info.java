/** What is remembered of how something moved. */
@NullMarked
package dev.trellis.privacy.steps;

import org.jspecify.annotations.NullMarked;
