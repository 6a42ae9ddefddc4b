package dev.trellis.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class OwnLineTest {
    @Test
    void whatIsShortIsShownAsItWasWritten() {
        OwnLine line = new OwnLine("public  speaking,\nwith slides", "SQL tuning");

        assertThat(line.brief()).isEqualTo(line);
        assertThat(OwnLine.BLANK.brief()).isEqualTo(OwnLine.BLANK);
    }

    @Test
    void twoLongPartsGetHalfOfTheWordsEach() {
        OwnLine brief = new OwnLine(words(100), words(12)).brief();

        assertThat(brief.brings()).isEqualTo(words(11) + "…");
        assertThat(brief.wants()).isEqualTo(words(11) + "…");
    }

    @Test
    void aLongPartTakesWhatAShortOneLeaves() {
        assertThat(new OwnLine(words(100), words(2)).brief()).isEqualTo(new OwnLine(words(20) + "…", words(2)));
        assertThat(new OwnLine("", words(100)).brief()).isEqualTo(new OwnLine("", words(22) + "…"));
        assertThat(new OwnLine(words(20), words(2)).brief()).isEqualTo(new OwnLine(words(20), words(2)));
    }

    @Test
    void spacesOfEveryKindPartWords() {
        assertThat(new OwnLine("a\u00a0b\u2003c ".repeat(9), "").brief().brings())
                .isEqualTo("a\u00a0b\u2003c ".repeat(7) + "a…");
    }

    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "we"));
    }
}
