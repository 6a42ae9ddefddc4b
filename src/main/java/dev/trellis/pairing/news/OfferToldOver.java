package dev.trellis.pairing.news;

import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.WorkspaceId;
import org.jspecify.annotations.Nullable;

/**
 * Everybody may know from now on that an offer ended without a pair.
 *
 * @param withdrawal why it was withdrawn; null when somebody passed or did not answer, which stays theirs
 */
public record OfferToldOver(
        WorkspaceId workspace, OfferId offer, @Nullable Cause withdrawal) {}
