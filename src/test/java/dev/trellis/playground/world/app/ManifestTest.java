package dev.trellis.playground.world.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final String YAML = """
            display_information: {name: Trellis, description: Peers}
            features:
              app_home: {home_tab_enabled: true, messages_tab_read_only_enabled: true}
              bot_user: {display_name: trellis}
              shortcuts:
                - {name: Post a goal, type: global, callback_id: goals.post, description: Keep it}
                - {name: Quote, type: message, callback_id: quote, description: Never shown}
              slash_commands:
                - {command: /goal, description: Keep a goal, usage_hint: "[text]"}
            oauth_config: {scopes: {bot: [commands, "chat:write"]}}
            settings:
              event_subscriptions:
                bot_events: [team_join]
                metadata_subscriptions: [{app_id: "*", event_type: trellis_letter}]
            """;

    private final Manifest manifest = Manifest.of(YAML);

    @Test
    void itSaysWhatTheAppIsAndOffers() {
        assertThat(manifest.appName()).isEqualTo("Trellis");
        assertThat(manifest.botName()).isEqualTo("trellis");
        assertThat(manifest.commands()).containsExactly(new Command("/goal", "Keep a goal", "[text]"));
        assertThat(manifest.shortcuts()).containsExactly(new Shortcut("Post a goal", "goals.post", "Keep it"));
    }

    @Test
    void itSaysWhatTheAppMayDoAndWantsToHear() {
        assertThat(manifest.scopes()).containsExactlyInAnyOrder("commands", "chat:write");
        assertThat(manifest.subscribesTo("team_join")).isTrue();
        assertThat(manifest.subscribesTo("user_change")).isFalse();
        assertThat(manifest.subscribesToMetadata("trellis_letter")).isTrue();
        assertThat(manifest.subscribesToMetadata("other")).isFalse();
    }

    @Test
    void itSaysWhichTabsThereAre() {
        assertThat(manifest.homeTab()).isTrue();
        assertThat(manifest.messagesReadOnly()).isTrue();
        assertThat(manifest.messagesTab()).isFalse();
    }

    @Test
    void whatIsMissingIsNotThere() {
        var empty = Manifest.of("display_information: {name: Empty}");

        assertThat(empty.scopes()).isEmpty();
        assertThat(empty.commands()).isEmpty();
        assertThat(empty.subscribesToMetadata("trellis_letter")).isFalse();
    }
}
