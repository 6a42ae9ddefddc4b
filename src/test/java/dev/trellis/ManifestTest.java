package dev.trellis;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.User;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manifest against the code, both ways: nothing missing, nothing asked for that is not used. */
class ManifestTest {
    private final Manifest manifest = Manifest.read();

    @Test
    void asksForExactlyTheScopesItsMethodsEventsAndCommandsNeed() throws IOException {
        Set<String> needed = new TreeSet<>(Set.of("commands"));
        Properties methods = facts("methods");
        methodsCalled().forEach(method -> needed.addAll(scopes(methods, method)));
        Properties events = facts("events");
        manifest.texts("settings.event_subscriptions.bot_events")
                .forEach(event -> needed.addAll(scopes(events, event)));
        if (readsAddresses()) {
            needed.add("users:read.email");
        }

        assertThat(new TreeSet<>(manifest.texts("oauth_config.scopes.bot"))).isEqualTo(needed);
    }

    @Test
    void cannotReadConversationsOrFiles() {
        assertThat(manifest.texts("oauth_config.scopes.bot"))
                .noneMatch(scope -> scope.endsWith(":history") || scope.equals("files:read"));
    }

    @Test
    void leavesTheMessagesTabReadOnly() {
        assertThat(manifest.text("features.app_home.messages_tab_read_only_enabled"))
                .isEqualTo("true");
    }

    @Test
    void staysWithinSlacksLimits() {
        assertThat(manifest.text("display_information.name")).hasSizeBetween(1, 35);
        assertThat(manifest.text("display_information.description")).hasSizeBetween(1, 140);
        assertThat(manifest.text("display_information.long_description").codePointCount(0, longDescription()))
                .isBetween(175, 4000);
        assertThat(manifest.text("features.bot_user.display_name")).matches("[a-z0-9._-]{1,21}");
        assertThat(manifest.entries("features.shortcuts"))
                .hasSizeBetween(1, 10)
                .allSatisfy(shortcut ->
                        assertThat(String.valueOf(shortcut.get("name"))).hasSizeLessThanOrEqualTo(24));
        assertThat(manifest.entries("features.slash_commands"))
                .allSatisfy(command ->
                        assertThat(String.valueOf(command.get("command"))).matches("/[a-z]{1,31}"))
                .allSatisfy(command ->
                        assertThat(String.valueOf(command.get("usage_hint"))).matches("\\[.+]"));
    }

    private int longDescription() {
        return manifest.text("display_information.long_description").length();
    }

    private static List<String> scopes(Properties facts, String name) {
        assertThat(facts.stringPropertyNames()).contains(name);
        return Stream.of(facts.getProperty(name).split(",", -1))
                .filter(scope -> !scope.isBlank())
                .toList();
    }

    /** Slack leaves the address out of a profile unless a scope of its own allows it. */
    private static boolean readsAddresses() {
        return calls().anyMatch(call -> call.getTargetOwner().isEquivalentTo(User.Profile.class)
                && call.getName().equals("getEmail"));
    }

    private static Stream<JavaMethodCall> calls() {
        return House.CLASSES.stream()
                .filter(type -> !type.getPackageName().startsWith("dev.trellis.playground"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream());
    }

    private static Set<String> methodsCalled() {
        return calls().filter(call -> call.getTargetOwner().isAssignableTo(MethodsClient.class))
                .map(JavaMethodCall::getName)
                .map(ManifestTest::slackName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Slack's name of a client method: {@code chatPostMessage} is {@code chat.postMessage}. */
    private static String slackName(String name) {
        int family = (int) name.chars().takeWhile(Character::isLowerCase).count();
        return name.substring(0, family) + "." + Character.toLowerCase(name.charAt(family))
                + name.substring(family + 1);
    }

    /** Read at the first use, which takes seconds. */
    private static final class House {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.trellis");
    }

    private static Properties facts(String name) throws IOException {
        Properties facts = new Properties();
        try (InputStream file = ManifestTest.class.getResourceAsStream("/slack/" + name + ".properties")) {
            facts.load(file);
        }
        return facts;
    }
}
