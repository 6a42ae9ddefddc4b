package dev.trellis.start;

import java.util.List;
import java.util.Map;

/** What the environment came to: the properties that beans read, what to warn of, and where to look once it runs. */
public record Settings(Map<String, Object> properties, List<String> warnings, ServerSide server, String whereToLook) {}
