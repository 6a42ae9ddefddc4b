/** HR's ways in outside of Slack: the one-time upload page, and the address for HR systems. */
@NullMarked
package dev.trellis.people.imports.http;

import org.jspecify.annotations.NullMarked;
