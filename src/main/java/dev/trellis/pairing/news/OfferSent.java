package dev.trellis.pairing.news;

import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.WorkspaceId;

/** Two people are asked whether they would like to be a pair. */
public record OfferSent(WorkspaceId workspace, OfferId offer) {}
