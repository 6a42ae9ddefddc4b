package dev.trellis.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.ConversationType;
import com.slack.api.model.User;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.world.Ids;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookingUpTest {
    private static final String ANA = "U0ANA000000";
    private static final String PEERS = "C0PEERS0000";

    private PretendHouse house;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
    }

    @Test
    void theAppLearnsWhoItIs() throws Exception {
        var me = house.client().authTest(r -> r);

        assertThat(me.getTeamId()).isEqualTo(Ids.TEAM);
        assertThat(me.getUserId()).isEqualTo(Ids.BOT_USER);
        assertThat(me.getBotId()).isEqualTo(Ids.BOT);
        assertThat(house.client().botsInfo(r -> r.bot(Ids.BOT)).getBot().getAppId())
                .isEqualTo(Ids.APP);
    }

    @Test
    void aWrongTokenAnUnknownMethodAndAMissingScopeAreRefused() throws Exception {
        assertThat(house.client("xoxb-wrong").authTest(r -> r).getError()).isEqualTo("invalid_auth");
        assertThat(house.client().emojiList(r -> r).getError()).isEqualTo("unknown_method");
        var refused = house.client().teamInfo(r -> r);
        assertThat(refused.getError()).isEqualTo("missing_scope");
        assertThat(refused.getNeeded()).isEqualTo("team:read");
        assertThat(refused.getProvided()).contains("chat:write");
    }

    @Test
    void aPersonsLocaleIsShownToThoseWhoAsk() throws Exception {
        var plain = house.client().usersInfo(r -> r.user(ANA)).getUser();
        var full =
                house.client().usersInfo(r -> r.user(ANA).includeLocale(true)).getUser();

        assertThat(plain.getLocale()).isNull();
        assertThat(full.getLocale()).isEqualTo("de-DE");
        assertThat(full.getTz()).isEqualTo("Europe/Berlin");
        assertThat(full.getProfile().getTitle()).contains("level 3");
        assertThat(house.client()
                        .usersInfo(r -> r.user("U0IVO000000"))
                        .getUser()
                        .isAdmin())
                .isTrue();
        assertThat(house.client()
                        .usersInfo(r -> r.user("U0GITA00000"))
                        .getUser()
                        .isRestricted())
                .isTrue();
        assertThat(house.client().usersInfo(r -> r.user("UNOBODY")).getError()).isEqualTo("user_not_found");
    }

    @Test
    void everyMemberIsListedPageByPage() throws Exception {
        var found = new ArrayList<User>();
        var cursor = "";
        do {
            var from = cursor;
            var page = house.client().usersList(r -> r.limit(5).cursor(from));
            assertThat(page.getMembers()).hasSizeLessThanOrEqualTo(5);
            found.addAll(page.getMembers());
            cursor = page.getResponseMetadata().getNextCursor();
        } while (!cursor.isEmpty());

        assertThat(found).extracting(User::getName).contains("ana", "omar", "gita", "trellis", "slackbot");
        assertThat(found).extracting(User::getName).doesNotHaveDuplicates().doesNotContain("sam");
        assertThat(house.client().usersList(r -> r.cursor("bogus")).getError()).isEqualTo("invalid_cursor");
    }

    @Test
    void aChannelTellsWhatItIs() throws Exception {
        var general = house.client()
                .conversationsInfo(r -> r.channel("C0GENERAL00").includeNumMembers(true))
                .getChannel();
        assertThat(general.isGeneral()).isTrue();
        assertThat(general.isMember()).isFalse();
        assertThat(general.getNumOfMembers()).isEqualTo(8);
        assertThat(house.client()
                        .conversationsInfo(r -> r.channel("C0PARTNER00"))
                        .getChannel()
                        .isExtShared())
                .isTrue();
    }

    @Test
    void privateChannelsAreListedOnlyToThoseInside() throws Exception {
        var types = List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL);

        assertThat(house.client().conversationsList(r -> r.types(types)).getChannels())
                .extracting(channel -> channel.getName())
                .contains("peers")
                .doesNotContain("hr-private");
        house.slack().as("hana").invite("C0HRONLY000");
        assertThat(house.client().conversationsList(r -> r.types(types)).getChannels())
                .extracting(channel -> channel.getName())
                .contains("hr-private");
    }

    @Test
    void theAppJoinsAPublicChannelByItself() throws Exception {
        var joined = house.client().conversationsJoin(r -> r.channel(PEERS));

        assertThat(joined.getChannel().isMember()).isTrue();
        assertThat(house.client().conversationsMembers(r -> r.channel(PEERS)).getMembers())
                .contains(Ids.BOT_USER, ANA);
        assertThat(house.client().conversationsJoin(r -> r.channel(PEERS)).getWarning())
                .isEqualTo("already_in_channel");
    }

    @Test
    void theSamePeopleAlwaysHaveTheSameConversation() throws Exception {
        var first = house.client().conversationsOpen(r -> r.users(List.of(ANA, "U0BEN000000")));
        var second = house.client()
                .conversationsOpen(r -> r.users(List.of("U0BEN000000", ANA)).returnIm(true));

        assertThat(second.getChannel().getId()).isEqualTo(first.getChannel().getId());
        assertThat(first.isAlreadyOpen()).isFalse();
        assertThat(second.isAlreadyOpen()).isTrue();
        assertThat(second.getChannel().isMpim()).isTrue();
        assertThat(house.slack().as("ben").sidebar().groups()).hasSize(1);
    }

    @Test
    void aConversationIsOpenedWithOneToEightWorkingAccounts() throws Exception {
        assertThat(open(List.of())).isEqualTo("users_list_not_supplied");
        assertThat(open(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"))).isEqualTo("too_many_users");
        assertThat(open(List.of(ANA, "U0OMAR00000"))).isEqualTo("user_disabled");
        assertThat(open(List.of(ANA, "UNOBODY"))).isEqualTo("user_not_found");
        // The manifest asks for group conversations only; a message to a person opens theirs without any scope.
        assertThat(open(List.of(ANA))).isEqualTo("missing_scope");
    }

    private String open(List<String> users) throws Exception {
        return house.client().conversationsOpen(r -> r.users(users)).getError();
    }
}
