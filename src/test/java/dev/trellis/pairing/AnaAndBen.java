package dev.trellis.pairing;

import dev.trellis.people.Person;
import dev.trellis.people.Reading;
import dev.trellis.people.Standing;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** The two of the golden copy, always the same, for tests of what people see. */
public final class AnaAndBen {
    public static final WorkspaceId WORKSPACE = WorkspaceId.of("00000000-0000-7000-8000-000000000001");
    public static final Person ANA = person("00000000-0000-7000-8000-00000000000a", "UANA", "Ana", "Europe/Berlin");
    public static final Person BEN = person("00000000-0000-7000-8000-00000000000b", "UBEN", "Ben", "America/New_York");
    public static final Pair PAIR = new Pair(
            PairId.of("00000000-0000-7000-8000-0000000000ab"),
            WORKSPACE,
            ProgramId.of("00000000-0000-7000-8000-000000000002"),
            ANA.id(),
            BEN.id(),
            ANA.id(),
            PairState.FORMING,
            Instant.parse("2027-02-02T14:20:00Z"),
            "GANABEN",
            3);
    /** As Ana sees him. */
    public static final Partner PARTNER = new Partner(PAIR, BEN);

    public static final Copy COPY = Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));

    private AnaAndBen() {}

    private static Person person(String id, String slackId, String name, String zone) {
        return new Person(
                PersonId.of(id),
                WORKSPACE,
                slackId,
                name,
                "",
                new Reading(zone, true, "en-GB"),
                Standing.MEMBER,
                null,
                0);
    }
}
