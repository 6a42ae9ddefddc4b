package dev.trellis.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.workspace.PersonId;
import org.junit.jupiter.api.Test;

class CoupleTest {
    private final PersonId ana = PersonId.make();
    private final PersonId ben = PersonId.make();

    @Test
    void theSameTwoAreTheSameCoupleWhoeverIsNamedFirst() {
        assertThat(Couple.of(ana, ben)).isEqualTo(Couple.of(ben, ana));
        assertThat(Couple.of(ben, ana).both()).containsExactly(ana, ben);
    }

    @Test
    void eachHasTheOther() {
        Couple couple = Couple.of(ben, ana);

        assertThat(couple.other(ana)).isEqualTo(ben);
        assertThat(couple.other(ben)).isEqualTo(ana);
        assertThat(couple.has(PersonId.make())).isFalse();
        assertThatThrownBy(() -> couple.other(PersonId.make())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyIsACoupleAlone() {
        assertThatThrownBy(() -> Couple.of(ana, ana)).isInstanceOf(IllegalArgumentException.class);
    }
}
