package dev.trellis.playground.page;

import io.micronaut.context.annotation.Requires;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The playground's templates. Everything they print is escaped; none may switch that off. */
@Singleton
@Requires(property = "trellis.playground.enabled", value = "true")
final class Templates {
    private final PebbleEngine engine;

    Templates() {
        var loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("playground/templates");
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new JsonAttributes())
                .defaultLocale(Locale.ROOT)
                .build();
    }

    String render(String name, Map<String, Object> model) {
        var page = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(page, model);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return page.toString();
    }
}
