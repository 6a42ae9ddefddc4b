package dev.trellis.delivery.dispatch;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;

/** For tests of other packages: what waits in a workspace is sent, and nobody knows whether it arrived. */
public final class UncertainLetters {
    private UncertainLetters() {}

    public static void make(ApplicationContext house, WorkspaceId workspace) {
        var office = new PostOffice(house, workspace, 0);
        for (var taken : office.take()) {
            office.carrier.willEnd(new Outcome.Unclear("timeout"));
            office.sender.send(taken);
        }
    }
}
