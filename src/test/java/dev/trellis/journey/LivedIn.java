package dev.trellis.journey;

import dev.trellis.playground.Seat;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;

/**
 * One town for all tests that only look at it or do things of their own in it: Ana and Ben are a pair and were asked whether
 * they met, Zoe and Priya have an open offer, and time stands still.
 */
final class LivedIn {
    private LivedIn() {}

    static Town town() {
        return Lazily.TOWN;
    }

    static WorkspaceId workspace() {
        return town().ask(Workspaces.class).all().getFirst().id();
    }

    /** Starts at the first use and lives as long as the JVM. */
    private static final class Lazily {
        private static final Town TOWN = furnished();

        private static Town furnished() {
            Town town = Town.founded();
            Seat ana = town.as("ana");
            Seat ben = town.as("ben");
            Steps.setUpAProgram(town);
            Steps.join(town, ana, "public speaking", "SQL tuning");
            Steps.join(town, ben, "SQL tuning", "public speaking");
            Steps.pair(town, ana, ben);
            Steps.introduce(town, ana, ben);
            town.type(ana, "/goal Run a retro");
            town.type(ana, "/reflect I listen better");
            town.walkTo("2027-02-15T10:05");
            town.press(ana, town.awaitMail(ana, "Did you and Ben"), "checkin.met");
            Steps.pair(town, town.as("zoe"), town.as("priya"));
            town.walkTo("2027-02-16T09:00");
            return town;
        }
    }
}
