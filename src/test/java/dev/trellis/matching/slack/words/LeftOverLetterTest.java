package dev.trellis.matching.slack.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.HouseTest;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.apply.Role;
import dev.trellis.matching.Cast;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.plan.Unpaired.Obstacle;
import dev.trellis.matching.round.LeftBehind;
import dev.trellis.matching.round.LeftOverLetters;
import dev.trellis.matching.rules.Rule;
import dev.trellis.pairing.AnaAndBen;
import dev.trellis.people.Person;
import dev.trellis.playground.limits.BlockKit;
import dev.trellis.program.Program;
import dev.trellis.slack.kit.Golden;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@HouseTest
class LeftOverLetterTest {
    private static final LocalDate NEXT = LocalDate.parse("2027-03-01");

    private final LeftOverLetter letter;
    private final Cast cast;
    private final Program peers;
    private final Person ana;

    LeftOverLetterTest(LeftOverLetter letter, Cast cast, WorkspaceId workspace) {
        this.letter = letter;
        this.cast = cast;
        this.peers = cast.peers(workspace);
        this.ana = cast.joins(peers, "Ana", Role.PEER);
    }

    @Test
    void whyWhenAndWhatWouldHelp() {
        assertThat(text(Obstacle.TAKEN, null, NEXT))
                .contains(
                        "No partner for you in this round",
                        "Hana makes the next round on Mon 1 Mar",
                        "I can help with");
        assertThat(text(Obstacle.RULE, Rule.HOURS_IN_COMMON, null)).contains("same hours", "Longer hours");
    }

    @Test
    void whatCouldBeWidenedIsOneTapAway() {
        assertThat(buttons(Obstacle.RULE, Rule.HOURS_IN_COMMON))
                .containsExactly("joining.hours", "joining.pause", "joining.leave");
        assertThat(buttons(Obstacle.RULE, Rule.LANGUAGE_IN_COMMON)).startsWith("joining.hours");
        assertThat(buttons(Obstacle.TAKEN, null)).startsWith("joining.change", "joining.levels");
        assertThat(buttons(Obstacle.LATER, null)).startsWith("joining.levels", "joining.hours");
        assertThat(buttons(Obstacle.RULE, Rule.NO_BLOCK)).startsWith("joining.hours");
    }

    @Test
    void nothingIsAskedOfThemThatWouldNotHelp() {
        Stream.of(Rule.LEVELS_CLOSE, Rule.OTHER_TEAM, Rule.NOT_MET_LATELY)
                .forEach(rule -> assertThat(buttons(Obstacle.RULE, rule))
                        .as(rule.name())
                        .containsExactly("joining.pause", "joining.leave"));
        assertThat(text(Obstacle.RULE, Rule.LEVELS_CLOSE, null)).contains("Your level comes from HR. Hana can let");
        assertThat(text(Obstacle.RULE, Rule.NO_REPORTING_LINE, null)).doesNotContain("topics");
        assertThat(text(Obstacle.NOBODY, null, null)).contains("Tell a colleague about " + peers.name());
    }

    @Test
    void menteesReadThatMoreOfWhatTheyWantHelpsAndMentorsThatMoreOfWhatTheyOfferDoes() {
        Program mentors = cast.mentors(ana.workspace());

        assertThat(text(mentors, false)).contains("More topics under \"I want to get better at\"");
        assertThat(text(mentors, true)).contains("More topics under \"I can help with\"");
    }

    private String text(Program program, boolean mentor) {
        LeftOver left =
                new LeftOver("x", ana.workspace(), DraftId.make(), ana.id(), mentor, Obstacle.TAKEN, null, false);
        return LeftOverLetter.message(new LeftBehind(left, program, lead(), Optional.empty()), AnaAndBen.COPY)
                .text();
    }

    private List<String> buttons(Obstacle obstacle, @Nullable Rule rule) {
        String json = GsonFactory.createSnakeCase().toJson(message(obstacle, rule, null));
        return Pattern.compile("\"action_id\":\"([^\"]+)\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void noRuleThatPointsAtSomebodyIsNamed() {
        Stream.of(Rule.NO_BLOCK, Rule.NOT_AGAIN, Rule.NO_REPORTING_LINE)
                .forEach(rule -> assertThat(text(Obstacle.RULE, rule, null))
                        .isEqualTo(text(Obstacle.RULE, null, null))
                        .contains("Nobody who is free fits this time."));
    }

    @Test
    void everyReasonFitsAMessage() {
        Arrays.stream(Rule.values()).forEach(rule -> Golden.assertFirstLineFits(message(Obstacle.RULE, rule, NEXT)));
        Arrays.stream(Obstacle.values()).forEach(obstacle -> Golden.assertFirstLineFits(message(obstacle, null, null)));
    }

    @Test
    void itLooksLikeThis() {
        String json = GsonFactory.createSnakeCase()
                .toJson(message(Obstacle.TAKEN, null, NEXT))
                .replace(peers.id().toString(), "00000000-0000-7000-8000-000000000002");

        assertThat(BlockKit.message(JsonParser.parseString(json).getAsJsonObject()))
                .isEmpty();
        Golden.check("matching/left-over", json);
    }

    @Test
    void aLetterAboutNothingIsNotWritten() {
        Letter stale = Letter.post(
                ana.workspace(), LeftOverLetters.LEFT_OVER, ana.slackId(), new Subject("matching", "gone/gone"));

        assertThat(letter.write(stale, AnaAndBen.COPY)).isEmpty();
    }

    private String text(Obstacle obstacle, @Nullable Rule rule, @Nullable LocalDate next) {
        return message(obstacle, rule, next).text();
    }

    private Message message(Obstacle obstacle, @Nullable Rule rule, @Nullable LocalDate next) {
        LeftOver left = new LeftOver("x", ana.workspace(), DraftId.make(), ana.id(), false, obstacle, rule, false);
        return LeftOverLetter.message(new LeftBehind(left, peers, lead(), Optional.ofNullable(next)), AnaAndBen.COPY);
    }

    private Person lead() {
        return new Person(
                peers.createdBy(), ana.workspace(), "UHANA", "Hana", "", ana.reading(), ana.standing(), null, 0);
    }
}
