package dev.trellis.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatTest {
    private static final String ANA = "U0ANA000000";
    private static final String PEERS = "C0PEERS0000";

    private PretendHouse house;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
    }

    @Test
    void aMessageToAPersonOpensTheirDirectConversation() throws Exception {
        var sent = house.client().chatPostMessage(r -> r.channel(ANA).text("Hello Ana"));

        assertThat(sent.isOk()).isTrue();
        assertThat(sent.getChannel()).startsWith("D");
        assertThat(sent.getMessage().getBotId()).isEqualTo(Ids.BOT);
        assertThat(house.slack().as("ana").read(sent.getChannel()))
                .extracting(message -> message.text())
                .containsExactly("Hello Ana");
        assertThat(house.slack().as("ben").read(sent.getChannel())).isEmpty();
    }

    @Test
    void timestampsAreUniqueAndIncreasing() throws Exception {
        var first = house.client().chatPostMessage(r -> r.channel(ANA).text("One"));
        var second = house.client().chatPostMessage(r -> r.channel(ANA).text("Two"));

        assertThat(first.getTs()).matches("\\d{10}\\.\\d{6}").isLessThan(second.getTs());
    }

    @Test
    void aChannelMustExistBeOpenAndHaveTheAppInIt() throws Exception {
        assertThat(errorOf("C0NOWHERE00")).isEqualTo("channel_not_found");
        assertThat(errorOf("C0HRONLY000")).isEqualTo("channel_not_found");
        assertThat(errorOf(PEERS)).isEqualTo("not_in_channel");
        house.slack().as("hana").invite(PEERS);
        assertThat(errorOf(PEERS)).isNull();
        house.slack().archive(PEERS, "U0HANA00000");
        assertThat(errorOf(PEERS)).isEqualTo("is_archived");
    }

    @Test
    void nobodyWritesToAClosedAccount() throws Exception {
        assertThat(errorOf("U0OMAR00000")).isEqualTo("user_disabled");
    }

    @Test
    void aMessageSaysSomething() throws Exception {
        assertThat(house.client().chatPostMessage(r -> r.channel(ANA)).getError())
                .isEqualTo("no_text");
    }

    @Test
    void aLongTextIsCutAndALongUpdateRefused() throws Exception {
        var sent = house.client().chatPostMessage(r -> r.channel(ANA).text("x".repeat(40_001)));
        assertThat(sent.getMessage().getText()).hasSize(40_000);

        assertThat(update(sent.getChannel(), sent.getTs(), "x".repeat(4_001))).isEqualTo("msg_too_long");
        assertThat(update(sent.getChannel(), sent.getTs(), "x".repeat(4_000))).isNull();
    }

    @Test
    void blocksThatSlackRefusesAreRefusedWithTheirPlace() throws Exception {
        List<LayoutBlock> tooMany =
                Stream.<LayoutBlock>generate(DividerBlock::new).limit(51).toList();

        var refused =
                house.client().chatPostMessage(r -> r.channel(ANA).text("x").blocks(tooMany));

        assertThat(refused.getError()).isEqualTo("invalid_blocks");
        assertThat(refused.getResponseMetadata().getMessages())
                .containsExactly("[ERROR] must have at most 50 items [json-pointer:/blocks]");
    }

    @Test
    void anUpdateWithoutBlocksTakesTheBlocksAwayAndKeepsTheMetadata() throws Exception {
        var metadata = Message.Metadata.builder()
                .eventType("trellis_letter")
                .eventPayload(Map.of("id", "1"))
                .build();
        var sent = house.client()
                .chatPostMessage(
                        r -> r.channel(ANA).text("x").metadata(metadata).blocks(Blocks.asBlocks(new DividerBlock())));

        update(sent.getChannel(), sent.getTs(), "y");

        var message = house.slack().as("ana").read(sent.getChannel()).getLast();
        assertThat(message.text()).isEqualTo("y");
        assertThat(message.blocks()).isEmpty();
        assertThat(message.body().has("metadata")).isTrue();
        assertThat(message.body().has("edited")).isTrue();
    }

    @Test
    void metadataOfOurOwnMessageIsAnEvent() throws Exception {
        var metadata = Message.Metadata.builder()
                .eventType("trellis_letter")
                .eventPayload(Map.of("id", "1"))
                .build();

        var sent = house.client().chatPostMessage(r -> r.channel(ANA).text("x").metadata(metadata));

        var event = house.app().next().event();
        assertThat(Json.text(event, "type")).isEqualTo("message_metadata_posted");
        assertThat(Json.text(event, "message_ts")).isEqualTo(sent.getTs());
        assertThat(Json.text(event, "app_id")).isEqualTo(Ids.APP);
    }

    @Test
    void onlyOwnMessagesAreChangedOrDeleted() throws Exception {
        var general = house.slack().channel("general").id();
        var hanas = house.slack().as("ana").read(general).getFirst();
        assertThat(update(general, hanas.ts(), "y")).isEqualTo("cant_update_message");

        var own = house.client().chatPostMessage(r -> r.channel(ANA).text("x"));
        assertThat(house.client()
                        .chatDelete(r -> r.channel(own.getChannel()).ts(own.getTs()))
                        .isOk())
                .isTrue();
        assertThat(update(own.getChannel(), own.getTs(), "y")).isEqualTo("message_not_found");
    }

    @Test
    void anEphemeralMessageIsForOneMemberAndCannotBeChanged() throws Exception {
        house.slack().as("hana").invite(PEERS);

        var sent =
                house.client().chatPostEphemeral(r -> r.channel(PEERS).user(ANA).text("Only you"));

        assertThat(house.slack().as("ana").read(PEERS).getLast().text()).isEqualTo("Only you");
        assertThat(house.slack().as("ben").read(PEERS).getLast().text()).isNotEqualTo("Only you");
        assertThat(update(PEERS, sent.getMessageTs(), "y")).isEqualTo("message_not_found");
        assertThat(house.client()
                        .chatPostEphemeral(
                                r -> r.channel(PEERS).user("U0SAM000000").text("x"))
                        .getError())
                .isEqualTo("user_not_in_channel");
    }

    private String errorOf(String channel) throws Exception {
        return house.client()
                .chatPostMessage(r -> r.channel(channel).text("Hello"))
                .getError();
    }

    private String update(String channel, String ts, String text) throws Exception {
        return house.client()
                .chatUpdate(r -> r.channel(channel).ts(ts).text(text))
                .getError();
    }
}
