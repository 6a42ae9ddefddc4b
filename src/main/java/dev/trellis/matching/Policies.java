package dev.trellis.matching;

import dev.trellis.program.Programs;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** By which rules and weights each program pairs people: the usual ones until a lead changes them. */
@Singleton
public class Policies {
    private final PolicyRepository repository;
    private final Programs programs;
    private final DecisionLog log;

    Policies(PolicyRepository repository, Programs programs, DecisionLog log) {
        this.repository = repository;
        this.programs = programs;
        this.log = log;
    }

    @Transactional
    public Policy of(WorkspaceId workspace, ProgramId program) {
        return find(workspace, program).orElseGet(() -> Policy.usual(programs.get(workspace, program)));
    }

    /** A lead changes them; drafts that exist keep the ones they were made with. */
    @Transactional
    public PolicyChanged change(Matchmaker by, Policy policy) {
        if (!programs.isLead(by.workspace(), by.program(), by.person())) {
            return new PolicyChanged.NotALead();
        }
        if (!policy.sound()) {
            return new PolicyChanged.Unsound();
        }
        Policy mine = new Policy(by.program(), by.workspace(), policy.limits(), policy.weights(), policy.nextRound());
        if (find(by.workspace(), by.program()).isPresent()) {
            repository.update(mine);
        } else {
            repository.save(mine);
        }
        log.write(by, Decision.POLICY, by.program());
        return new PolicyChanged.Saved(mine);
    }

    private Optional<Policy> find(WorkspaceId workspace, ProgramId program) {
        return repository.findByWorkspaceAndProgram(workspace, program);
    }
}
