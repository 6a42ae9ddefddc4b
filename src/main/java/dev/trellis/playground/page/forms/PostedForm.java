package dev.trellis.playground.page.forms;

import com.google.gson.JsonArray;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.Entries;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form of the page as the browser posted it. The browser leaves out what is not chosen, so a field that the page drew
 * and that is missing was emptied. What the app no longer offers cannot be chosen any more.
 *
 * @param zone the zone in which the browser's dates with times are meant
 */
public record PostedForm(Map<String, List<String>> parameters, ZoneId zone) {

    /** What was entered into the fields of these blocks. */
    public Entries entries(JsonArray blocks) {
        Entries entries = Entries.none();
        for (Element element : Element.in(blocks)) {
            String field = Fields.name(element);
            if (element.holdsValue() || parameters.containsKey(field)) {
                entries = entries.with(element.blockId(), element.actionId(), texts(element, field));
            }
        }
        return entries;
    }

    private List<String> texts(Element element, String field) {
        Stream<String> posted = parameters.getOrDefault(field, List.of()).stream()
                .filter(text -> !text.isEmpty() && element.offers(text));
        return (element.type().equals("datetimepicker") ? posted.flatMap(this::second) : posted.map(PostedForm::typed))
                .toList();
    }

    /** Browsers post line ends as CR LF; Slack sends LF. */
    private static String typed(String text) {
        return text.replace("\r\n", "\n");
    }

    private Stream<String> second(String local) {
        try {
            return Stream.of(
                    Long.toString(LocalDateTime.parse(local).atZone(zone).toEpochSecond()));
        } catch (DateTimeException notATime) {
            return Stream.empty();
        }
    }
}
