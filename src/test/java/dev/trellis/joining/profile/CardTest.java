package dev.trellis.joining.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.workspace.PersonId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTest {
    private static final Card FULL = new Card(
            Optional.of(new Hours(8, 16)),
            List.of("de", "en"),
            new Style(List.of(1, 2, 3, 4, 5)),
            new Wishes(List.of(PersonId.make()), Set.of(PersonId.make())),
            Shown.USUAL);

    @Test
    void untilSomebodySaysOtherwiseAPartnerReadsNothing() {
        assertThat(FULL.forPartner()).isEqualTo(Card.BLANK);
        assertThat(FULL.forMatching()).isEqualTo(FULL);
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void aPartnerReadsOnlyTheFieldThatIsForThem(Detail one) {
        Card read = FULL.showing(only(one, Sight.PARTNER)).forPartner();

        assertThat(read.hours().isPresent()).isEqualTo(one == Detail.HOURS);
        assertThat(read.languages().isEmpty()).isEqualTo(one != Detail.LANGUAGES);
        assertThat(read.style().isEmpty()).isEqualTo(one != Detail.STYLE);
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void whomSomebodyNamedHasNoReader(Detail one) {
        assertThat(FULL.showing(only(one, Sight.PARTNER)).forPartner().wishes()).isEqualTo(Wishes.NONE);
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void whatIsForNobodyIsForNoPartnerEither(Detail one) {
        Card hidden = FULL.showing(only(one, Sight.NOBODY));

        assertThat(hidden.forPartner()).isEqualTo(Card.BLANK.showing(hidden.shown()));
        assertThat(hidden.shown().forMatching(one)).isFalse();
    }

    private static Shown only(Detail one, Sight sight) {
        return new Shown(new EnumMap<>(Map.of(one, sight)));
    }
}
