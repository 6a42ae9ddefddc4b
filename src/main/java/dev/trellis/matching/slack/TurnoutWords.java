package dev.trellis.matching.slack;

import dev.trellis.matching.gather.Turnout;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;

/** Who is there to be paired, in one phrase. */
final class TurnoutWords {
    private TurnoutWords() {}

    static String say(ProposeScreen.Choice choice, Turnout there, Copy copy) {
        return choice.program().kind() == Kind.PEERS
                ? copy.text("draft.there.peers", "peers", there.people())
                : copy.text(
                        "draft.there.mentors",
                        "mentors",
                        there.mentors(),
                        "places",
                        there.places(),
                        "mentees",
                        there.others());
    }
}
