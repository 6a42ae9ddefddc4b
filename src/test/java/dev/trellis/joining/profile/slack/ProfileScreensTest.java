package dev.trellis.joining.profile.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Shown;
import dev.trellis.joining.profile.Style;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.joining.roll.PartnerPlaces.Room;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Golden;
import dev.trellis.slack.kit.Screen;
import dev.trellis.workspace.TopicId;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileScreensTest {
    private static final Copy COPY = Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));
    private static final String PROGRAM = "0190a8c0-0000-7000-8000-000000000001";
    private static final Skill SPEAKING =
            new Skill(TopicId.of("0190a8c0-0000-7000-8000-000000000002"), "public speaking", 4);
    private static final Skill SQL = new Skill(TopicId.of("0190a8c0-0000-7000-8000-000000000003"), "SQL tuning", 0);

    @Test
    void everyTopicCanBePutAtItsLevel() {
        Golden.check("joining/levels", levels().view());
    }

    @Test
    void hoursAndLanguages() {
        Golden.check("joining/hours", hours().view());
    }

    @Test
    void fiveQuestionsAboutWork() {
        Golden.check("joining/style", style().view());
    }

    @Test
    void peopleForAndAgainst() {
        Golden.check("joining/people", people().view());
    }

    @Test
    void howManyPartners() {
        Golden.check("joining/capacity", capacity().view());
    }

    @Test
    void whoSeesWhat() {
        Golden.check("joining/sights", sights().view());
    }

    @Test
    void noFormHasMoreThanFiveFieldsOrMoreThanOneThatIsAMust() {
        assertThat(Stream.of(levels(), hours(), style(), people(), capacity(), sights()))
                .allSatisfy(form -> {
                    List<InputBlock> fields = form.view().getBlocks().stream()
                            .filter(InputBlock.class::isInstance)
                            .map(InputBlock.class::cast)
                            .toList();
                    assertThat(fields).hasSizeLessThanOrEqualTo(5);
                    assertThat(fields.stream().filter(field -> !field.isOptional()))
                            .hasSizeLessThanOrEqualTo(1);
                });
    }

    private static Screen levels() {
        return LevelsForm.screen(PROGRAM, new Skills(List.of(SPEAKING), List.of(SQL)), COPY);
    }

    private static Screen hours() {
        Card card =
                new Card(Optional.of(new Hours(8, 16)), List.of("de", "en"), Style.UNSAID, Wishes.NONE, Shown.USUAL);
        return HoursForm.screen(card, COPY);
    }

    private static Screen style() {
        return StyleForm.screen(new Style(List.of(1, 0, 3, 4, 5)), COPY);
    }

    private static Screen people() {
        return PeopleForm.screen(List.of("UBEN"), List.of(), COPY);
    }

    private static Screen capacity() {
        return CapacityForm.screen(PROGRAM, new Room(1, 2), COPY);
    }

    private static Screen sights() {
        return SightsForm.screen(Shown.USUAL, COPY);
    }
}
