package dev.trellis.pairing.news;

import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.WorkspaceId;

/** An offer is over: the two are a pair, or are not asked any more. */
public record OfferClosed(WorkspaceId workspace, OfferId offer) {}
