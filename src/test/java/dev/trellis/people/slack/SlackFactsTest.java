package dev.trellis.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.people.Facts;
import dev.trellis.people.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of a user as Slack sends one. */
class SlackFactsTest {
    @Test
    void aMemberIsReadWithNameZoneAndLanguage() {
        Facts ana = facts("'name':'ana','tz':'Europe/Berlin','locale':'de-DE','profile':{'display_name':'Ana'}");

        assertThat(ana)
                .isEqualTo(
                        new Facts("UANA", "Ana", "ana", Optional.of("Europe/Berlin"), "de-DE", Standing.MEMBER, "", 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'profile':{'display_name':'Ani','real_name':'Ana Alt'},'name':'ana' | Ani
            'profile':{'display_name':'','real_name':'Ana Alt'},'name':'ana'    | Ana Alt
            'profile':{'display_name':' '},'real_name':'Ana A.','name':'ana'    | Ana A.
            'real_name':'Ana A.','name':'ana'                                   | Ana A.
            'profile':{},'name':'ana'                                           | ana
            'tz':'Europe/Berlin'                                                | UANA
            """)
    void theNameIsWhatPeopleHereSee(String fields, String name) {
        assertThat(facts(fields).name()).isEqualTo(name);
    }

    @Test
    void aVeryLongNameIsCutBetweenCodePoints() {
        String name = facts("'name':'" + "\uD83C\uDFBB".repeat(300) + "'").name();

        assertThat(name.codePointCount(0, name.length())).isEqualTo(200);
        assertThat(name).endsWith("\uD83C\uDFBB");
    }

    @Test
    void aZoneThatJavaDoesNotKnowIsNone() {
        assertThat(facts("'tz':'Mars/Olympus'").zone()).isEmpty();
        assertThat(facts("'tz':null").zone()).isEmpty();
        assertThat(facts("'name':'ana'").locale()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "deleted, true, false, false, false, false",
        "is_restricted, false, true, false, false, false",
        "is_ultra_restricted, false, true, false, false, false",
        "is_bot, false, false, true, false, false",
        "is_stranger, false, false, false, true, false",
        "is_admin, false, false, false, false, true",
        "is_owner, false, false, false, false, true",
        "is_primary_owner, false, false, false, false, true"
    })
    void theirStandingIsRead(String flag, boolean gone, boolean guest, boolean bot, boolean stranger, boolean admin) {
        assertThat(facts("'" + flag + "':true").standing()).isEqualTo(new Standing(gone, guest, bot, stranger, admin));
    }

    @Test
    void slackbotIsABotThoughSlackDoesNotSaySo() {
        assertThat(SlackFacts.of(user("'id':'USLACKBOT'")).standing().bot()).isTrue();
    }

    private static Facts facts(String fields) {
        return SlackFacts.of(user("'id':'UANA'," + fields));
    }

    private static User user(String fields) {
        return GsonFactory.createSnakeCase().fromJson("{" + fields + "}", User.class);
    }
}
