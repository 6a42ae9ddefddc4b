/** The playground's page: a pretend Slack in the browser, drawn on the server. */
@NullMarked
package dev.trellis.playground.page;

import org.jspecify.annotations.NullMarked;
