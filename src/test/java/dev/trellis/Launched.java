package dev.trellis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another JVM that runs a program of the class path, as a shell would start it, with its output in a file. */
public final class Launched {
    public static final Launched NONE = new Launched(Optional.empty(), Path.of(""));

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Optional<Process> process;
    private final Path output;

    private Launched(Optional<Process> process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Trellis, with nothing in its environment but these; the second map wins. */
    public static Launched with(Map<String, String> variables, Map<String, String> more) throws IOException {
        var delivered = "target/classes" + File.pathSeparator + Files.readString(Path.of("target/program.classpath"));
        var builder = program(delivered, Application.class);
        builder.environment().clear();
        builder.environment().putAll(variables);
        builder.environment().putAll(more);
        return start(builder);
    }

    public static Launched of(Class<?> program, String argument) throws IOException {
        var builder = program(System.getProperty("java.class.path"), program);
        builder.command().add(argument);
        return start(builder);
    }

    public void awaitLine(String part) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(output()).contains(part));
    }

    public String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    public int exitCode() throws InterruptedException {
        var running = process.orElseThrow();
        if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new IllegalStateException("Still running");
        return running.exitValue();
    }

    /** As an ordinary stop does: {@code kill}, or a container that is told to end. */
    public void stop() throws InterruptedException {
        process.orElseThrow().destroy();
        exitCode();
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        if (process.isPresent()) process.get().destroyForcibly().waitFor();
    }

    private static ProcessBuilder program(String classPath, Class<?> program) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(new ArrayList<>(
                List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath, program.getName())));
    }

    private static Launched start(ProcessBuilder builder) throws IOException {
        var output = Files.createTempFile("trellis", ".log");
        output.toFile().deleteOnExit();
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        return new Launched(Optional.of(builder.start()), output);
    }
}
