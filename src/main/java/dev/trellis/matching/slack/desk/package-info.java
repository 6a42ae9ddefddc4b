/** What every screen about a draft needs: who may look, which draft, what people are called, figures and prices. */
@NullMarked
package dev.trellis.matching.slack.desk;

import org.jspecify.annotations.NullMarked;
