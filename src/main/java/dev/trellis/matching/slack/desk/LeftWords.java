package dev.trellis.matching.slack.desk;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Figures;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.slack.words.LeftOverWords;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Sheet;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whoever is left over, for leads; where there are mentors, mentees come first and are counted apart from them. */
@Singleton
public record LeftWords(Programs programs, Roster roster) {

    /** How many, in one phrase. */
    public String count(Draft draft, Figures figures, Copy copy) {
        return program(draft).kind() == Kind.PEERS || figures.leftOver() == 0
                ? copy.text("draft.left.peers", "left", figures.leftOver())
                : copy.text(
                        "draft.left.mentors",
                        "mentees",
                        figures.leftOver() - figures.mentorsLeft(),
                        "mentors",
                        figures.mentorsLeft());
    }

    /** In the order in which they are shown. */
    public Stream<LeftOver> sorted(List<LeftOver> left) {
        return left.stream().sorted(Comparator.comparing(LeftOver::mentor));
    }

    public void line(Sheet<?> sheet, LeftOver left, Copy copy) {
        sheet.line(
                left.mentor() ? "draft.left.mentor" : "draft.left.one",
                "name",
                roster.name(left.workspace(), left.person()),
                "why",
                new LeftOverWords(copy).forLead(left));
    }

    public Program program(Draft draft) {
        return programs.get(draft.workspace(), draft.program());
    }
}
