package dev.trellis.matching.score;

import dev.trellis.workspace.PersonId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reasons as they are kept with a pair: codes, ids and numbers. */
public final class ReasonCodes {
    private static final String GIVES = "gives";
    private static final String STYLE = "style";
    private static final String HOURS = "hours";
    private static final String TEAMS = "teams";

    private ReasonCodes() {}

    public static String write(List<Reason> reasons) {
        return reasons.stream().map(ReasonCodes::code).collect(Collectors.joining(" "));
    }

    public static List<Reason> read(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Stream.of(codes.split(" ", -1))
                        .map(code -> reason(code.split(":", -1)))
                        .toList();
    }

    private static String code(Reason reason) {
        return switch (reason) {
            case Reason.Gives gives -> GIVES + ":" + gives.giver() + ":" + String.join(",", gives.topics());
            case Reason.WorkAlike alike -> STYLE + ":" + alike.told();
            case Reason.HoursInCommon hours -> HOURS + ":" + hours.minutes() + ":" + hours.told();
            case Reason.DifferentTeams _ -> TEAMS;
        };
    }

    private static Reason reason(String[] code) {
        return switch (code[0]) {
            case GIVES -> new Reason.Gives(PersonId.of(code[1]), List.of(code[2].split(",", -1)));
            case STYLE -> new Reason.WorkAlike(Boolean.parseBoolean(code[1]));
            case HOURS -> new Reason.HoursInCommon(Integer.parseInt(code[1]), Boolean.parseBoolean(code[2]));
            case TEAMS -> new Reason.DifferentTeams();
            default -> throw new IllegalArgumentException("No reason is called " + code[0]);
        };
    }
}
