package dev.trellis.people;

import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Fills a workspace of a test with people, as Slack would tell of them. */
@Singleton
public final class Crowd {
    private final People people;
    private final Directory directory;

    Crowd(People people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    /** The directory of this workspace was read to its end, without adding anybody. */
    public void everybodyWasRead(WorkspaceId workspace) {
        Optional<DirectoryWalk> walk = directory.claim();
        while (!directory.isWalked(workspace)) {
            directory.learned(walk.orElseThrow(), List.of(), "");
            walk = directory.claim();
        }
    }

    /** An ordinary member in Berlin. */
    public Person member(WorkspaceId workspace, String slackId, String name) {
        return somebody(workspace, slackId, name, Standing.MEMBER);
    }

    public Person admin(WorkspaceId workspace, String slackId, String name) {
        return somebody(workspace, slackId, name, new Standing(false, false, false, false, true));
    }

    public Person guest(WorkspaceId workspace, String slackId, String name) {
        return somebody(workspace, slackId, name, new Standing(false, true, false, false, false));
    }

    public Person bot(WorkspaceId workspace, String slackId, String name) {
        return somebody(workspace, slackId, name, new Standing(false, false, true, false, false));
    }

    /** The same person, whose account is deactivated from now on. */
    public Person gone(WorkspaceId workspace, String slackId, String name) {
        return somebody(workspace, slackId, name, Standing.MEMBER.withGone(true));
    }

    /** Somebody who lives elsewhere. */
    public Person member(WorkspaceId workspace, String slackId, String name, String zone) {
        people.learn(workspace, new Facts(slackId, name, "", Optional.of(zone), "en-US", Standing.MEMBER, "", 0));
        return people.known(workspace, slackId);
    }

    /** An ordinary member whose address Slack tells. */
    public Person reachable(WorkspaceId workspace, String slackId, String name, String email) {
        people.learn(
                workspace,
                new Facts(slackId, name, "", Optional.of("Europe/Berlin"), "en-GB", Standing.MEMBER, email, 0));
        return people.known(workspace, slackId);
    }

    private Person somebody(WorkspaceId workspace, String slackId, String name, Standing standing) {
        people.learn(workspace, new Facts(slackId, name, "", Optional.of("Europe/Berlin"), "en-GB", standing, "", 0));
        return people.known(workspace, slackId);
    }
}
