package dev.trellis.playground.page.forms;

import dev.trellis.playground.form.Lack;
import java.util.Map;

/**
 * What is wrong with the fields of a form, by block id.
 *
 * @param lacks what Slack's own client finds before it sends the form
 * @param errors what Trellis said about it
 */
public record Problems(Map<String, Lack> lacks, Map<String, String> errors) {
    public static final Problems NONE = new Problems(Map.of(), Map.of());
}
