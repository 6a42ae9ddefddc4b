package dev.trellis.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.Profile;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChannelTest {
    private PretendHouse house;
    private PretendSlack slack;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
        slack = house.slack();
    }

    @Test
    void aMemberJoinsAnyOpenPublicChannelAndAGuestSeesNone() {
        var random = slack.channel("random").id();

        assertThat(slack.as("lucas").join(random)).isEqualTo(Reaction.DONE);
        assertThat(slack.as("lucas").sidebar().channels())
                .extracting(Conversation::name)
                .contains("random");
        assertThat(slack.as("gita").sidebar().browsable()).isEmpty();
        assertThat(slack.as("gita").canRead(slack.channel("general").id())).isFalse();
        assertThat(slack.as("sam").canRead(slack.channel("peers").id())).isFalse();
    }

    @Test
    void nobodyWalksIntoAPrivateOrArchivedChannelOrOutOfGeneral() {
        slack.archive(slack.channel("random").id(), "U0IVO000000");

        assertThat(slack.as("ana").join(slack.channel("hr-private").id())).isInstanceOf(Reaction.Refused.class);
        assertThat(slack.as("lucas").join(slack.channel("random").id())).isInstanceOf(Reaction.Refused.class);
        assertThat(slack.as("ana").leave(slack.channel("general").id())).isInstanceOf(Reaction.Refused.class);
        assertThat(slack.as("ana").type(slack.channel("random").id(), "Hello?"))
                .isEqualTo(new Reaction.Refused("is_archived"));
    }

    @Test
    void theAppHearsOfWhoComesAndGoesOnlyWhereItIsItself() throws Exception {
        slack.as("lucas").join(slack.channel("random").id());
        slack.as("hana").invite(slack.channel("peers").id());
        slack.as("zoe").leave(slack.channel("peers").id());
        slack.as("zoe").join(slack.channel("peers").id());

        slack.settle(Duration.ofSeconds(10));
        assertThat(house.app().heard())
                .extracting(heard -> Json.text(heard.event(), "user"))
                .containsExactly(Ids.BOT_USER, "U0ZOE000000", "U0ZOE000000");
    }

    @Test
    void joiningTwiceIsNoticedOnce() {
        var peers = slack.channel("peers").id();

        slack.as("hana").invite(peers);
        slack.as("ana").invite(peers);

        assertThat(slack.as("ana").read(peers)).filteredOn(Message::notice).hasSize(1);
    }

    @Test
    void anArchivedChannelIsToldToAnAppInIt() throws Exception {
        var peers = slack.channel("peers").id();
        slack.as("hana").invite(peers);
        slack.archive(peers, "U0IVO000000");
        slack.archive(slack.channel("random").id(), "U0IVO000000");

        slack.settle(Duration.ofSeconds(10));
        assertThat(house.app().heard())
                .extracting(FakeApp.Heard::type)
                .containsExactly("member_joined_channel", "channel_archive");
    }

    @Test
    void aMemberArchivesAChannelAndUnarchivesItAndTheAppHearsBoth() throws Exception {
        var peers = slack.channel("peers").id();
        slack.as("hana").invite(peers);

        assertThat(slack.as("ana").archive(peers)).isEqualTo(Reaction.DONE);
        assertThat(slack.as("ana").archive(peers)).isEqualTo(new Reaction.Refused("already_archived"));
        assertThat(house.client()
                        .conversationsInfo(r -> r.channel(peers))
                        .getChannel()
                        .isArchived())
                .isTrue();
        assertThat(house.client()
                        .chatPostMessage(r -> r.channel(peers).text("x"))
                        .getError())
                .isEqualTo("is_archived");
        assertThat(slack.as("ana").unarchive(peers)).isEqualTo(Reaction.DONE);
        assertThat(slack.as("ana").unarchive(peers)).isEqualTo(new Reaction.Refused("not_archived"));
        assertThat(house.client()
                        .conversationsInfo(r -> r.channel(peers))
                        .getChannel()
                        .isArchived())
                .isFalse();

        slack.settle(Duration.ofSeconds(10));
        assertThat(house.app().heard())
                .extracting(FakeApp.Heard::type)
                .containsExactly("member_joined_channel", "channel_archive", "channel_unarchive");
    }

    @Test
    void trellisIsTakenOutOfAChannelAndHearsThatItLeft() throws Exception {
        var peers = slack.channel("peers").id();

        assertThat(slack.as("ana").remove(peers)).isEqualTo(new Reaction.Refused("not_in_channel"));
        slack.as("hana").invite(peers);
        assertThat(slack.as("ana").remove(peers)).isEqualTo(Reaction.DONE);

        assertThat(slack.channel("peers").has(Ids.BOT_USER)).isFalse();
        slack.settle(Duration.ofSeconds(10));
        assertThat(house.app().heard())
                .extracting(FakeApp.Heard::type)
                .containsExactly("member_joined_channel", "channel_left");
    }

    @Test
    void onlyMembersOfAChannelArchiveItAndNobodyTheOneForEverybody() {
        var refused = new Reaction.Refused("restricted_action");

        assertThat(slack.as("lucas").archive(slack.channel("random").id())).isEqualTo(refused);
        assertThat(slack.as("ana").archive(slack.channel("general").id()))
                .isEqualTo(new Reaction.Refused("cant_archive_general"));
        assertThat(slack.as("lucas").remove(slack.channel("random").id())).isEqualTo(refused);
    }

    @Test
    void peopleTalkToOneAnotherWithoutTheAppSeeingIt() throws Exception {
        var ana = slack.as("ana");
        var talk = ana.talkTo("U0BEN000000");
        ana.type(talk.id(), "Only <us> & nobody else");

        assertThat(slack.as("ben").read(talk.id()))
                .extracting(Message::text)
                .containsExactly("Only &lt;us&gt; &amp; nobody else");
        assertThat(slack.as("ben").sidebar().direct())
                .contains(slack.conversation(talk.id()).orElseThrow());
        assertThat(slack.as("mei").read(talk.id())).isEmpty();
        assertThat(house.client()
                        .chatPostMessage(r -> r.channel(talk.id()).text("x"))
                        .getError())
                .isEqualTo("channel_not_found");
        assertThat(house.app().heard()).isEmpty();
    }

    @Test
    void whoIsNotInAChannelNeitherWritesNorAsksThere() {
        var random = slack.channel("random").id();
        var general = slack.channel("general").id();

        assertThat(slack.as("lucas").type(random, "Hello?")).isEqualTo(new Reaction.Refused("not_in_channel"));
        assertThat(slack.as("lucas").type(random, "/goal x")).isEqualTo(new Reaction.Refused("not_in_channel"));
        assertThat(slack.as("gita").join(general)).isEqualTo(new Reaction.Refused("restricted_action"));

        assertThat(slack.as("ana").read(random)).hasSize(1);
        assertThat(house.app().heard()).isEmpty();
    }

    @Test
    void onlyWhoIsNamedIsBroughtIn() {
        var partner = slack.channel("partner-ltd").id();

        assertThat(slack.as("ana").type(partner, "/invite @Ben")).isEqualTo(Reaction.DONE);
        assertThat(slack.as("ana").type(partner, "/invite @Nobody")).isEqualTo(new Reaction.Refused("user_not_found"));

        assertThat(slack.channel("partner-ltd").has("U0BEN000000")).isTrue();
        assertThat(slack.channel("partner-ltd").has(Ids.BOT_USER)).isFalse();
        assertThat(slack.as("ana").type(partner, "/invite @Trellis")).isEqualTo(Reaction.DONE);
        assertThat(slack.channel("partner-ltd").has(Ids.BOT_USER)).isTrue();
    }

    @Test
    void nobodyWritesToAnAppThatCannotRead() {
        var ana = slack.as("ana");

        assertThat(ana.type("Hello")).isEqualTo(new Reaction.Refused("restricted_action_read_only_channel"));
    }

    @Test
    void anAnswerToEveryoneIsSeenByEveryone() {
        house.app().answers("{\"response_type\":\"in_channel\",\"text\":\"For all\"}");
        var general = slack.channel("general").id();

        slack.as("ana").type(general, "/goal x");

        assertThat(slack.as("ben").read(general)).extracting(Message::text).contains("For all");
    }

    @Test
    void anAnswerThatSlackCannotShowIsADevelopersMistake() {
        house.app().answers("{\"blocks\":[{\"type\":\"poem\"}]}");

        assertThat(slack.as("ana").type("/goal x")).isInstanceOf(Reaction.Failed.class);
    }

    @Test
    void newAndChangedPeopleAreTold() throws Exception {
        slack.arrive(
                new Person("U0NEW000000", Ids.TEAM, new Profile("noor", "Noor", "", "Asia/Dubai", "en-US"), Set.of()));
        slack.change("U0ANA000000", ana -> ana.in("Europe/Lisbon"));
        slack.reactivate("U0OMAR00000");

        slack.settle(Duration.ofSeconds(10));
        assertThat(house.app().heard())
                .extracting(FakeApp.Heard::type)
                .isEqualTo(List.of("team_join", "user_change", "user_change"));
        var ana = Json.object(house.app().heard().get(1).event(), "user");
        assertThat(Json.text(ana, "tz")).isEqualTo("Europe/Lisbon");
        assertThat(Json.text(ana, "locale")).isEqualTo("de-DE");
    }
}
