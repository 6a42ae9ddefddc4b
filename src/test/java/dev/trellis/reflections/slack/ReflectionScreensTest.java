package dev.trellis.reflections.slack;

import static dev.trellis.pairing.AnaAndBen.ANA;
import static dev.trellis.pairing.AnaAndBen.COPY;
import static dev.trellis.pairing.AnaAndBen.PAIR;
import static dev.trellis.pairing.AnaAndBen.PARTNER;
import static dev.trellis.pairing.AnaAndBen.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.pairing.share.slack.SharedLetter;
import dev.trellis.reflections.OwnReflection;
import dev.trellis.reflections.Question;
import dev.trellis.reflections.ReadReflection;
import dev.trellis.reflections.Reflection;
import dev.trellis.reflections.Thought;
import dev.trellis.slack.kit.Golden;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.ReflectionId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReflectionScreensTest {
    private static final OwnReflection KEPT = own(false, false);
    private static final OwnReflection SHARED = own(false, true);
    private static final ReflectScreen SCREEN = new ReflectScreen(Question.START, List.of(PARTNER));

    @Test
    void theModal() {
        Golden.check("reflections/write", SCREEN.empty(COPY).view());
    }

    @Test
    void tooManyWordsStayToTheLastOne() {
        String typed = "a".repeat(Thought.MAX) + "🙂 the rest";

        assertThat(SCREEN.tooLong(typed, COPY).view().toString())
                .contains("🙂 the rest")
                .contains("3,010");
    }

    @Test
    void aReflectionThatWasKeptSharedAndTakenOut() {
        Golden.check("reflections/kept", new ReflectionCard(KEPT, List.of(PARTNER)).message(COPY));
        Golden.check("reflections/kept-shared", new ReflectionCard(SHARED, List.of(PARTNER)).message(COPY));
        Golden.check("reflections/away", new ReflectionCard(own(true, false), List.of(PARTNER)).message(COPY));
        Golden.check(
                "reflections/card",
                new ReflectionCard(KEPT, List.of()).screen(COPY).view());
    }

    @Test
    void theTimeline() {
        Golden.check(
                "reflections/timeline",
                ReflectionTimeline.of(List.of(SHARED, KEPT), List.of(PARTNER), 0)
                        .message(COPY));
        Golden.check(
                "reflections/timeline-empty",
                ReflectionTimeline.of(List.of(), List.of(), 0).message(COPY));
    }

    @Test
    void aLongTimelineFitsAMessage() {
        Message page = ReflectionTimeline.of(
                        Collections.nCopies(30, KEPT), List.of(PARTNER, PARTNER, PARTNER, PARTNER), 0)
                .message(COPY);

        assertThat(page.blocks()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void readingOne() {
        Golden.check(
                "reflections/read",
                ReadReflectionScreen.of(new ReadReflection(KEPT, "I listen better <!here> *now*"), COPY)
                        .view());
        Golden.check(
                "reflections/read-closed", ReadReflectionScreen.closed(COPY).view());
    }

    @Test
    void thePartnerReadsThatItWasSharedAndNotAWordOfIt() {
        Golden.check(
                "reflections/shared",
                SharedLetter.message(
                        "reflections.shared", KEPT.reflection().id().toString(), "Ana", COPY));
    }

    private static OwnReflection own(boolean away, boolean shared) {
        Reflection reflection = new Reflection(
                ReflectionId.of("00000000-0000-7000-8000-000000000070"),
                WORKSPACE,
                ANA.id(),
                Question.START,
                away,
                "sealed",
                Instant.parse("2027-02-12T09:00:00Z"));
        return new OwnReflection(reflection, shared ? List.of(PAIR.id()) : List.of());
    }
}
