package dev.trellis.program.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.program.lead.LeadWish.State;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadWishTest {
    private static final String ID = "01910000-0000-7000-8000-000000000001";
    private static final PersonId IVO = PersonId.make();

    @Test
    void remembersWhoAnsweredAndHowOftenItWasAsked() {
        LeadWish denied = wish(State.DENIED).askedAgain(IVO).answered(PersonId.of(ID), false);

        assertThat(denied.isAllowed()).isFalse();
        assertThat(denied.decider()).isEqualTo(PersonId.of(ID));
        assertThat(denied.askedAgain(IVO).times()).isEqualTo(3);
    }

    @Test
    void isAnsweredOnceAndAskedOnceAtATime() {
        assertThatThrownBy(() -> wish(State.DENIED).answered(IVO, true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> wish(State.ALLOWED).answered(IVO, true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> wish(State.ASKED).askedAgain(IVO)).isInstanceOf(IllegalStateException.class);
    }

    private static LeadWish wish(State state) {
        return new LeadWish(UUID.fromString(ID), WorkspaceId.of(ID), ProgramId.of(ID), PersonId.of(ID), IVO, state, 1);
    }
}
