/** A pretend Slack workspace: who is in it, what each of them sees, and everything they can do there. */
@Configuration
@Requires(property = "trellis.playground.enabled", value = StringUtils.TRUE)
@NullMarked
package dev.trellis.playground;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import org.jspecify.annotations.NullMarked;
