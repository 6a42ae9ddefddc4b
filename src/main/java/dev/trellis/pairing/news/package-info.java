/** What other rooms may hear of offers and pairs. */
@NullMarked
package dev.trellis.pairing.news;

import org.jspecify.annotations.NullMarked;
