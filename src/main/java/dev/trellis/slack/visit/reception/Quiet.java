package dev.trellis.slack.visit.reception;

import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Describes a failure for the log by classes and lines of our code; messages may repeat what somebody wrote. */
public final class Quiet {
    private static final String OURS = "dev.trellis.";
    private static final int FRAMES = 3;

    private Quiet() {}

    public static String trace(Throwable failure) {
        StringJoiner text = new StringJoiner(", caused by ");
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            text.add(each.getClass().getName() + " at " + where(each));
        }
        return text.toString();
    }

    private static String where(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .reduce((first, second) -> first + " < " + second)
                .orElse("elsewhere");
    }
}
