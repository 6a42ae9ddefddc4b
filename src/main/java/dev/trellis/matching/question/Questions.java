package dev.trellis.matching.question;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policy;
import dev.trellis.matching.draft.Draft;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Takes questions about large drafts; whoever asks was found to lead the program. */
@Singleton
public class Questions {
    /** No modal is open for longer. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final QuestionRepository repository;
    private final Clock clock;

    Questions(QuestionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * What would the whole lose if these two were a pair?
     *
     * @param view the modal that shows the answer
     */
    @Transactional
    public Question whyNot(Matchmaker by, Draft draft, PersonId one, PersonId other, String view) {
        return keep(Question.whatIf(by, draft, draft.policy(), view, clock.instant())
                .about(one, other));
    }

    /**
     * What would other rules or weights make of a draft?
     *
     * @param view the modal that shows the answer
     */
    @Transactional
    public Question whatIf(Matchmaker by, Draft draft, Policy policy, String view) {
        return keep(Question.whatIf(by, draft, policy, view, clock.instant()));
    }

    @Transactional
    public Optional<Question> find(WorkspaceId workspace, String id) {
        return repository.findByWorkspaceAndId(workspace, id);
    }

    /** Whoever asked goes on to something else; the answer does not come between. */
    @Transactional
    public void leave(Matchmaker by, String id) {
        repository
                .lock(by.workspace(), id)
                .filter(question -> question.by().equals(by))
                .map(Question::left)
                .ifPresent(repository::update);
    }

    private Question keep(Question question) {
        repository.deleteByWorkspaceAndAskedAtBefore(
                question.workspace(), clock.instant().minus(KEPT));
        repository.save(question);
        return question;
    }
}
