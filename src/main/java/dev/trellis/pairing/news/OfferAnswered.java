package dev.trellis.pairing.news;

import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.WorkspaceId;

/** One of the two answered, or took the answer back; the offer is still open. */
public record OfferAnswered(WorkspaceId workspace, OfferId offer) {}
