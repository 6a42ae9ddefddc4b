package dev.trellis.people.slack;

import dev.trellis.people.Directory;
import dev.trellis.people.DirectoryWalk;
import dev.trellis.people.slack.SlackPeople.Said;
import dev.trellis.schedule.Beat;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads the next page of everybody who is here. */
@Singleton
record WalkDirectory(Directory directory, SlackPeople slack, Transactions transactions) implements Beat {
    @Override
    public String name() {
        return "walk the directory";
    }

    @Override
    public int beat() {
        Optional<DirectoryWalk> walk = transactions.run(directory::claim);
        walk.ifPresent(this::read);
        return walk.isPresent() ? 1 : 0;
    }

    private void read(DirectoryWalk walk) {
        switch (slack.page(walk.id(), walk.page())) {
            case Said.Page page -> directory.learned(walk, page.people(), page.next());
            case Said.Later later -> directory.later(walk, later.pause());
            case Said.One _, Said.Nobody _ -> directory.later(walk, Duration.ofHours(1));
        }
    }

    @Override
    public Optional<Instant> nextDue() {
        return directory.nextDue();
    }
}
