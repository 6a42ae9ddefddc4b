package dev.trellis;

import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row with every typed id, outside of the package that declares their converters. */
@MappedEntity("all_ids")
record AllIds(
        @Id WorkspaceId workspace,
        PersonId person,
        ProgramId program,
        OfferId offer,
        PairId pair,
        CheckInId checkIn,
        MeetingId meeting,
        GoalId goal,
        ReflectionId reflection,
        LetterId letter,
        TopicId topic,
        DraftId draft,
        @Nullable PairId none) {}
