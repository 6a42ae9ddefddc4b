package dev.trellis.workspace;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where failures end. Whatever goes wrong in a piece of work, a bug of ours included, stays its own: the next request is
 * still answered, the next letter still sent, the next beat still run. For the edges of the house alone; everybody else
 * catches what they can name.
 */
public final class Rim {
    private Rim() {}

    /** What the work gives, or else what is made of its failure. */
    public static <T extends @Nullable Object> T call(Callable<T> work, Function<Exception, T> otherwise) {
        try {
            return work.call();
        } catch (Exception e) {
            return otherwise.apply(e);
        }
    }

    /** Whether the work came to its end; if not, {@code otherwise} was told why. */
    public static boolean run(Runnable work, Consumer<Exception> otherwise) {
        return call(
                () -> {
                    work.run();
                    return true;
                },
                failure -> {
                    otherwise.accept(failure);
                    return false;
                });
    }
}
