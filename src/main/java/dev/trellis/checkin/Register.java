package dev.trellis.checkin;

import dev.trellis.privacy.steps.Cause;
import dev.trellis.privacy.steps.Steps;
import jakarta.inject.Singleton;

/** The questions themselves; whatever moves one leaves a step behind. Its pair or its person is held by whoever calls. */
@Singleton
final class Register {
    private final CheckInRepository checkIns;
    private final Steps steps;

    Register(CheckInRepository checkIns, Steps steps) {
        this.checkIns = checkIns;
        this.steps = steps;
    }

    CheckIn begin(CheckIn row, Cause why) {
        checkIns.save(row);
        steps.moved(row.workspaceId(), row.id(), row.state(), why);
        return row;
    }

    CheckIn keep(CheckIn row, Cause why) {
        checkIns.update(row);
        steps.moved(row.workspaceId(), row.id(), row.state(), why);
        return row;
    }
}
