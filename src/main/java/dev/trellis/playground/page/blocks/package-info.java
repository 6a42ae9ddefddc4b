/** Block Kit as a person sees it: Slack's JSON turned into the paragraphs and pieces the templates draw. */
@NullMarked
package dev.trellis.playground.page.blocks;

import org.jspecify.annotations.NullMarked;
