package dev.trellis.pairing.share;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Finds shares for tests that only know what was shared. */
@Singleton
public final class ShareBook {
    private final ShareRepository shares;

    ShareBook(ShareRepository shares) {
        this.shares = shares;
    }

    public UUID of(WorkspaceId workspace, UUID writing, PairId pair) {
        return shares.findByWorkspaceIdAndWritingIdAndPairId(workspace, writing, pair)
                .orElseThrow()
                .id();
    }
}
