package dev.trellis.slack.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a person reads stands in {@code copy/*.properties}: none is missing, none is left over, none is in code. */
class WordsInPlaceTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path COPY = Path.of("src/main/resources/copy");

    /** Calls that take a key, alone or after the copy. */
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:line|text|small|header|alert|saying|seenBy)\\(\\s*(?:[\\w.()]*copy[\\w.()]*,\\s*)?\"([a-z]+\\.[\\w.]+)\"\\s*[,)]");

    private static final Pattern MODAL = Pattern.compile("Screen\\.modal\\(\\s*\"([\\w.]+)\"");
    private static final Pattern PRESSED = Pattern.compile("Button\\.press\\(\\s*\"([\\w.]+)\",[^,;()]*\\)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+)\"");
    /** Two words or more; a command as typed begins with a slash. */
    private static final Pattern SENTENCE = Pattern.compile("^(?!/).*[A-Za-z]{2,} [A-Za-z]{2,}");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|\\s//[^\"\n]*$");

    /** Lines that only operators read. */
    private static final List<String> FOR_OPERATORS = List.of("LOG.", "new ", "@");

    @Test
    void everyKeyThatCodeSaysIsWritten() {
        Set<String> written = keys();

        assertThat(sources(CODE)
                        .flatMap(WordsInPlaceTest::said)
                        .filter(not(written::contains))
                        .distinct())
                .as("keys said in code and missing in copy/*.properties")
                .isEmpty();
    }

    @Test
    void everyKeyThatIsWrittenIsSaid() {
        String code = sources(CODE).collect(joining("\n"));
        Set<String> literals =
                LITERAL.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(keys().stream().filter(key -> !isSaid(key, literals)))
                .as("keys in copy/*.properties that nobody says")
                .isEmpty();
    }

    @Test
    void noSentenceIsHardCodedWherePeopleRead() {
        assertThat(edges().flatMap(WordsInPlaceTest::hardCoded))
                .as("sentences in code that belong into copy/*.properties")
                .isEmpty();
    }

    @Test
    void everySentenceCanBeFormatted() {
        properties()
                .forEach(file -> file.forEach(
                        (key, sentence) -> assertThat(new MessageFormat(sentence.toString()).getArgumentNames())
                                .as("arguments of %s", key)
                                .allSatisfy(name -> assertThat(name).matches("[a-z][A-Za-z]*"))));
    }

    private static Stream<String> said(String source) {
        return Stream.of(
                        found(SAID, source),
                        found(MODAL, source).map(id -> id + ".title"),
                        found(PRESSED, source).map(action -> action + ".button"))
                .flatMap(each -> each);
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1));
    }

    /** By its own name, or by a screen, action or family it belongs to: keys of fields and choices are put together. */
    private static boolean isSaid(String key, Set<String> literals) {
        for (String name = key; name.contains("."); name = name.substring(0, name.lastIndexOf('.'))) {
            if (literals.contains(name) || literals.contains(name + ".")) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> hardCoded(String source) {
        return Arrays.stream(source.split("[;{}]", -1))
                .filter(statement -> FOR_OPERATORS.stream().noneMatch(statement::contains))
                .flatMap(statement -> LITERAL.matcher(statement).results().map(found -> found.group(1)))
                .filter(literal -> SENTENCE.matcher(literal).find());
    }

    private static Set<String> keys() {
        return properties()
                .flatMap(file -> file.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Properties> properties() {
        return files(COPY, ".properties").map(file -> {
            Properties properties = new Properties();
            try (var reader = Files.newBufferedReader(file, UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties;
        });
    }

    private static Stream<String> edges() {
        return files(CODE, ".java")
                .filter(file -> file.toString().matches(".*/trellis/(\\w+/slack/.*|slack/(kit|visit)/.*)"))
                .map(WordsInPlaceTest::code)
                .filter(source -> !source.contains("implements Beat")); // a beat's name is for the log
    }

    private static Stream<String> sources(Path folder) {
        return files(folder, ".java").map(WordsInPlaceTest::code);
    }

    private static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file, UTF_8)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
