package dev.trellis.playground.page;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.context.ServerContextPathProvider;
import io.micronaut.web.router.resource.StaticResourceConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

/** The page's style sheets, its script and htmx, all from inside the jar. */
@Factory
@Requires(property = "trellis.playground.enabled", value = "true")
final class StaticFiles {
    static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist";

    @Singleton
    @Named("playground")
    StaticResourceConfiguration playground(ResourceResolver resolver, ServerContextPathProvider root) {
        var files = new StaticResourceConfiguration(resolver, root);
        files.setPaths(List.of("classpath:playground/static", "classpath:" + HTMX));
        files.setMapping("/playground/static/**");
        return files;
    }
}
