/** Bringing HR's file in Slack: the link to the upload page, pasting in parts, the dry run and its progress. */
@NullMarked
package dev.trellis.people.imports.slack;

import org.jspecify.annotations.NullMarked;
