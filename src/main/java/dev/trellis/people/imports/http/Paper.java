package dev.trellis.people.imports.http;

import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.HrImport.State;
import dev.trellis.people.imports.Outcome;
import dev.trellis.people.imports.check.Tally;
import dev.trellis.people.imports.csv.CsvPaper;
import dev.trellis.slack.kit.Copy;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The upload page as the browser draws it; everything that stands in it is escaped. */
@Singleton
class Paper {
    private static final int SHOWN = 50;
    /** Before a row's own cells stand its number, the column and the reason; after them all its faults in words. */
    private static final int CELLS = 3;

    private final PebbleEngine engine;

    Paper() {
        ClasspathLoader loader = new ClasspathLoader(Paper.class.getClassLoader());
        loader.setPrefix("people");
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** Asks for the file; {@code why} says what was wrong with the last one. */
    String ask(String why) {
        return page(Map.of(
                "title", say("people.page.title"),
                "why", why,
                "about", say("people.import.about"),
                "columns", say("people.import.columns"),
                "file", say("people.page.file"),
                "send", say("people.page.send"),
                "template", say("people.page.template")));
    }

    String tooLarge() {
        return say("people.import.unreadable.too_large");
    }

    String over() {
        return page(Map.of("title", say("people.page.over"), "why", say("people.page.again")));
    }

    String found(HrImport found, String bad, String ignored) {
        Tally tally = found.tally();
        Map<String, Object> model = new HashMap<>();
        model.put("title", say("people.page.title"));
        model.put(
                "lines",
                List.of(
                        say("people.import.found", "rows", tally.rowCount(), "recognised", tally.recognised()),
                        say("people.import.changes", "changes", tally.changes())));
        model.put("ignored", ignored.isEmpty() ? "" : say("people.import.ignored", "columns", ignored));
        if (!bad.isEmpty()) {
            model.put("bad", say("people.import.bad", "bad", tally.bad()));
            model.put("badFile", say("people.page.badFile"));
            model.put("rows", rows(bad, tally));
        }
        state(model, found);
        return page(model);
    }

    String why(Outcome outcome) {
        return outcome instanceof Outcome.Unreadable(var because)
                ? say(
                        "people.import.unreadable." + because.why().name().toLowerCase(Locale.ROOT),
                        "line",
                        because.line())
                : say("people.import.busy");
    }

    /** Each with its number and all that is wrong with it in words, and what stands in it. */
    private static List<Map<String, String>> rows(String bad, Tally tally) {
        List<Map<String, String>> rows = new ArrayList<>(CsvPaper.lines(bad).stream()
                .filter(cells -> cells.size() > CELLS)
                .limit(SHOWN)
                .map(Paper::row)
                .toList());
        if (tally.bad() > rows.size()) {
            rows.add(Map.of("why", say("people.import.others", "count", tally.bad() - rows.size()), "cells", ""));
        }
        return rows;
    }

    private static Map<String, String> row(List<String> cells) {
        String column = cells.get(1);
        return Map.of(
                "why",
                new FaultWords(Copy.SHARED).row(Integer.parseInt(cells.getFirst()), column, cells.getLast()),
                "cells",
                String.join(", ", cells.subList(CELLS, cells.size() - 1)));
    }

    private static void state(Map<String, Object> model, HrImport found) {
        Tally tally = found.tally();
        if (found.state() == State.CHECKED && tally.changes() > 0) {
            model.put("apply", say("people.page.apply"));
        } else if (found.state() == State.APPLYING) {
            model.put("applying", say("people.import.applying", "done", tally.done(), "changes", tally.changes()));
            model.put("done", tally.done());
            model.put("changes", tally.changes());
        } else if (found.state() == State.APPLIED) {
            model.put("applied", say("people.import.applied", "done", tally.done()));
        } else if (found.state() == State.OUTDATED) {
            model.put("applied", say("people.import.outdated"));
        }
    }

    private static String say(String key, Object... named) {
        return Copy.SHARED.text(key, named);
    }

    private String page(Map<String, Object> model) {
        StringWriter text = new StringWriter();
        try {
            engine.getTemplate("import").evaluate(text, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
