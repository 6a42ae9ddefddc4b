package dev.trellis.matching.slack.desk;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.slack.words.NameBook;
import dev.trellis.matching.slack.words.ReasonWords;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.MentorFirst;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The people of a draft by name, and why two of them are a pair. */
@Singleton
public record Roster(NameBook names, MentorFirst mentorFirst) {
    private static final int NAMED = 5;

    public String name(WorkspaceId workspace, PersonId person) {
        return names.people().apart(names.people().get(workspace, person));
    }

    /** What speaks for the two, without a number of points. */
    public String reasons(Draft draft, DraftPair pair, Copy copy) {
        String why = sentence(new ReasonWords(copy, names.of(draft.program(), pair)).all(pair));
        if (pair.repeated()) {
            return copy.text("draft.reason.metBefore", "why", why);
        }
        return copy.text(why.isEmpty() ? "draft.reason.none" : "draft.reason", "why", why);
    }

    private static String sentence(String phrases) {
        return phrases.isEmpty() ? "" : phrases.substring(0, 1).toUpperCase(Locale.ROOT) + phrases.substring(1);
    }

    /** Two people by name, the mentor first. */
    public String couple(WorkspaceId workspace, ProgramId program, Couple couple, Copy copy) {
        List<PersonId> two = mentorFirst.of(workspace, program, couple);
        return copy.text(
                "draft.couple", "one", name(workspace, two.getFirst()), "other", name(workspace, two.getLast()));
    }

    /** The first few couples by name. */
    String couples(Draft draft, Collection<Couple> couples, Copy copy) {
        String named = couples.stream()
                .limit(NAMED)
                .map(couple -> couple(draft.workspace(), draft.program(), couple, copy))
                .collect(Collectors.joining("; "));
        int more = couples.size() - NAMED;
        return more > 0 ? copy.text("draft.andMore", "named", named, "count", more) : named;
    }
}
