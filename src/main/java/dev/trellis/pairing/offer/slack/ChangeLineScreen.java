package dev.trellis.pairing.offer.slack;

import dev.trellis.pairing.OwnLine;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes one's own line of an introduction, and whether the channel sees it. */
final class ChangeLineScreen {
    static final String ID = "pairing.changeLine";
    static final String BRINGS = "brings";
    static final String WANTS = "wants";
    private static final String CHANNEL = "channel";
    private static final String QUIET = "quiet";

    private ChangeLineScreen() {}

    /** What the modal carries. */
    record Carries(String offer) {}

    static Screen screen(OfferView view, Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(new Carries(view.offer().id().toString()))
                .ask(Field.write(BRINGS, OwnLine.LONGEST)
                        .optional()
                        .startingWith(view.line().brings())
                        .seenBy("pairing.changeLine.who"))
                .ask(Field.write(WANTS, OwnLine.LONGEST)
                        .optional()
                        .startingWith(view.line().wants()))
                .ask(Field.check(CHANNEL, QUIET).startingWith(view.mine().quiet() ? QUIET : ""));
    }

    static OwnLine line(Filled filled) {
        return new OwnLine(filled.words(BRINGS).strip(), filled.words(WANTS).strip());
    }

    static boolean quiet(Filled filled) {
        return filled.checks(CHANNEL).contains(QUIET);
    }

    /** Under each field that is too long what to do. */
    static Map<String, String> flaws(OwnLine line, Copy copy) {
        Map<String, String> flaws = new LinkedHashMap<>();
        String sentence = copy.text("pairing.changeLine.long", "max", OwnLine.LONGEST);
        if (tooLong(line.brings())) flaws.put(BRINGS, sentence);
        if (tooLong(line.wants())) flaws.put(WANTS, sentence);
        return flaws;
    }

    private static boolean tooLong(String words) {
        return words.codePointCount(0, words.length()) > OwnLine.LONGEST;
    }
}
