package dev.trellis.start;

import dev.trellis.workspace.StartRefused;
import dev.trellis.workspace.database.OpenDatabase;
import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.net.BindException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One start: what is refused on the way ends as one line for the person who runs Trellis, not as a stack trace. */
public final class Start extends Micronaut {
    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    private final Settings settings;

    public Start(Class<?> program, Settings settings) {
        this.settings = settings;
        mainClass(program);
        banner(false);
        // The contract names every variable; Micronaut would read any other one as a property too.
        environmentPropertySource(false);
        properties(settings.properties());
    }

    /** Returns when the database is open and everything runs, or when Trellis was stopped before that. */
    public void run() {
        settings.warnings().forEach(LOG::warn);
        try {
            start().getBean(OpenDatabase.class).opened().join();
            LOG.info(settings.whereToLook());
        } catch (CompletionException e) {
            throw orOneLine(e);
        } catch (CancellationException e) {
            LOG.info("Stopped before the database was ready");
        }
    }

    @Override
    protected void handleStartupException(Environment environment, Throwable failure) {
        if (failure instanceof RuntimeException known) throw orOneLine(known);
        super.handleStartupException(environment, failure);
    }

    private RuntimeException orOneLine(RuntimeException failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof StartRefused refused) return refused;
            if (each instanceof BindException taken) {
                return new TakenPort(settings.server()).refusal(taken);
            }
        }
        return failure;
    }
}
