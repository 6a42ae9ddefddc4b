package dev.trellis.slack.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private static final Copy BERLIN = Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));

    private record Ids(String pair, int version) {}

    @Test
    void aModalAsksWithEveryKindOfField() {
        View view = Screen.modal("sample.form", BERLIN)
                .alert("sample.why")
                .line("sample.greeting", "name", "Ana")
                .carrying(new Ids("pair-1", 3))
                .awaiting()
                .ask(Field.write("note", 500).seenBy("sample.seenBy"))
                .ask(Field.writeMore("story", 3000).optional().startingWith("Once"))
                .ask(Field.choose("met", "yes", "no").startingWith("no"))
                .ask(Field.pick(
                        "program", List.of(new Field.Option("p1", "Peers"), new Field.Option("p2", "x".repeat(80)))))
                .ask(Field.check("tags", "a", "b"))
                .ask(Field.day("day").startingWith("2027-02-04"))
                .ask(Field.moment("moment", Instant.parse("2027-02-04T14:30:00Z")))
                .ask(Field.someone("who"))
                .ask(Field.channel("where").startingWith("C1"))
                .in("V1");

        Golden.check("kit/modal", view);
        assertThat(Carried.read(view.getPrivateMetadata(), Ids.class)).isEqualTo(new Ids("pair-1", 3));
    }

    @Test
    void aMessageCanStandAsAModal() {
        Message message = Message.saying(BERLIN, "sample.why");

        Golden.check("kit/said", Screen.said(message, BERLIN));
    }

    @Test
    void homeHasNoMoreThanSlackTakes() {
        HomeTab home =
                HomeTab.in(BERLIN).header("sample.greeting", "name", "Ana").divider();
        for (int row = 0; row < 120; row++) {
            home.line("sample.greeting", "name", "x".repeat(5_000))
                    .quietButtons("row-" + row, Button.press("sample.yes", "r"));
        }

        View view = home.view();

        assertThat(view.getBlocks()).hasSize(100);
        assertThat(com.slack.api.util.json.GsonFactory.createSnakeCase()
                        .toJson(view)
                        .length())
                .isLessThan(250_000);
    }

    @Test
    void homeReadsTopToBottomAsItIsWritten() {
        HomeTab home = HomeTab.in(BERLIN)
                .header("sample.greeting", "name", "Ana")
                .line("sample.why")
                .quietButtons("pair-1", Button.press("sample.yes", "pair-1"), Button.day("sample.more"))
                .divider();

        Golden.check("kit/home", home.view());
    }
}
