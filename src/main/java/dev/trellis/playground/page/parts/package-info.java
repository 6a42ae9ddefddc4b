/** The parts of the page as the templates need them: people, sidebar, conversation, modal, clock, requests. */
@NullMarked
package dev.trellis.playground.page.parts;

import org.jspecify.annotations.NullMarked;
