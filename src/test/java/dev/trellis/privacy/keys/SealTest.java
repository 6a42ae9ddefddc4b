package dev.trellis.privacy.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    private static final SecretKey KEY = key(1);

    @Property
    void anyTextComesBackExactly(@ForAll("anyText") String text) {
        var sealed = Seal.close("k", KEY, "here", ExactText.bytes(text)).text();

        assertThat(ExactText.text(Seal.read(sealed).open(KEY, "here"))).isEqualTo(text);
    }

    @Property
    void oneChangedBitNeverOpens(@ForAll("anyText") String text, @ForAll @IntRange(max = 10_000) int where) {
        var sealed = Seal.close("k", KEY, "here", ExactText.bytes(text)).text();
        int at = "1.k.".length() + where % (sealed.length() - "1.k.".length());
        char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
        var changed = sealed.substring(0, at) + other + sealed.substring(at + 1);

        // The last letter may carry bits that decode to nothing; then the bytes are the same, and open.
        if (at == sealed.length() - 1) return;
        assertThatThrownBy(() -> Seal.read(changed).open(KEY, "here")).isInstanceOf(SealBroken.class);
    }

    @Test
    void anotherKeyOrAnotherPlaceDoesNotOpen() {
        var seal = Seal.close("k", KEY, "here", new byte[] {1, 2, 3});

        assertThatThrownBy(() -> seal.open(key(2), "here")).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.open(KEY, "there")).isInstanceOf(SealBroken.class);
        assertThat(seal.open(KEY, "here")).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain words", "1.k", "2.k.AAAA", "1.k.!!!", "1.k.AAAA", "1.k.AAAA.AAAA"})
    void whatWasNeverSealedIsRefused(String text) {
        assertThatThrownBy(() -> Seal.read(text).open(KEY, "here")).isInstanceOf(SealBroken.class);
    }

    /** Every 16-bit unit there is, halves of surrogate pairs and NUL among them. */
    @Provide
    Arbitrary<String> anyText() {
        return Arbitraries.strings()
                .withChars(Character.MIN_VALUE, Character.MAX_VALUE)
                .ofMaxLength(300);
    }

    private static SecretKey key(int fill) {
        var bytes = new byte[MasterKeys.BYTES];
        Arrays.fill(bytes, (byte) fill);
        return new SecretKeySpec(bytes, "AES");
    }
}
