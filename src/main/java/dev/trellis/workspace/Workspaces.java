package dev.trellis.workspace;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The Slack workspaces that Trellis serves, and the tokens that let it speak there. */
@Singleton
public class Workspaces {
    private final WorkspaceRepository repository;
    private final WorkspaceCache cache;
    private final Secrets secrets;
    private final ApplicationEventPublisher<WorkspaceChanged> changed;
    private final String environmentToken;
    private final AtomicReference<@Nullable WorkspaceId> identified = new AtomicReference<>();
    private final AtomicBoolean settled = new AtomicBoolean();

    Workspaces(
            WorkspaceRepository repository,
            WorkspaceCache cache,
            Secrets secrets,
            ApplicationEventPublisher<WorkspaceChanged> changed,
            @Value("${trellis.slack.bot-token:}") String environmentToken) {
        this.repository = repository;
        this.cache = cache;
        this.secrets = secrets;
        this.changed = changed;
        this.environmentToken = environmentToken;
        settled.set(environmentToken.isEmpty());
    }

    /** By what a request from Slack names; an app installed on a whole organisation answers for all of its teams. */
    public Optional<Workspace> find(String teamId, @Nullable String enterpriseId) {
        return cache.find(
                teamId + "/" + enterpriseId,
                () -> repository.findFirstByTeamId(teamId).or(() -> ofOrganisation(enterpriseId)));
    }

    public Optional<Workspace> find(WorkspaceId id) {
        return cache.find(id, () -> repository.findById(id));
    }

    public List<Workspace> all() {
        return repository.findAll();
    }

    /** The token to speak with; throws when the workspace is unknown. */
    public String token(WorkspaceId id) {
        return tokenOf(find(id).orElseThrow());
    }

    /**
     * Whether it is known since this start whose the environment's token is. Until then a stored one may be out of date,
     * and what Slack says to it means nothing.
     */
    public boolean isSettled() {
        return settled.get();
    }

    /** The environment's token belongs to one of these workspaces: from now on they are spoken to. */
    public void settle() {
        settled.set(true);
    }

    /** The environment's token as long as no workspace has it: ask {@code auth.test} whose it is. */
    public Optional<String> unidentifiedToken() {
        if (environmentToken.isEmpty() || all().stream().anyMatch(this::speaksWithEnvironmentToken)) {
            return Optional.empty();
        }
        return Optional.of(environmentToken);
    }

    /** {@code auth.test} said whose the environment's token is: it replaces a stored one, and ends a pause. */
    @Transactional
    public Workspace identified(SlackTeam team, SlackBot bot) {
        var known = repository.findByTeamIdAndTeamEnterpriseId(team.id(), team.enterpriseId());
        var id = known.map(Workspace::id).orElseGet(WorkspaceId::make);
        var sealed = secrets.seal(place(id), environmentToken);
        var now = known.map(workspace -> workspace.identified(team, bot, sealed))
                .orElseGet(() -> new Workspace(id, team, bot, sealed, null));
        if (known.isPresent()) repository.update(now);
        else repository.save(now);
        identified.set(id);
        changed.publishEvent(new WorkspaceChanged(id));
        return now;
    }

    /** Slack refused the token for good, with this code: nothing is sent there until it is identified again. */
    @Transactional
    public void pause(WorkspaceId id, String code) {
        repository.pause(id, code);
        changed.publishEvent(new WorkspaceChanged(id));
    }

    @Transactional
    public void resume(WorkspaceId id) {
        repository.resume(id);
        changed.publishEvent(new WorkspaceChanged(id));
    }

    /** After a rotation of the master key: tokens that an older key sealed are sealed by the newest. */
    @Transactional
    public void resealTokens() {
        for (var workspace : all()) {
            if (secrets.isFresh(workspace.sealedToken())) continue;
            var sealed = secrets.seal(place(workspace.id()), tokenOf(workspace));
            repository.reseal(workspace.id(), workspace.sealedToken(), sealed);
            changed.publishEvent(new WorkspaceChanged(workspace.id()));
        }
    }

    /** In this order: whoever finds Trellis settled must not read an old token from the cache. */
    @TransactionalEventListener(TransactionPhase.AFTER_COMMIT)
    void committed(WorkspaceChanged event) {
        cache.forget();
        if (event.workspace().equals(identified.get())) settle();
    }

    private Optional<Workspace> ofOrganisation(@Nullable String enterpriseId) {
        if (enterpriseId == null) return Optional.empty();
        return repository.findByTeamIdAndTeamEnterpriseId("", enterpriseId);
    }

    private boolean speaksWithEnvironmentToken(Workspace workspace) {
        return tokenOf(workspace).equals(environmentToken);
    }

    private String tokenOf(Workspace workspace) {
        return secrets.open(place(workspace.id()), workspace.sealedToken());
    }

    private static String place(WorkspaceId id) {
        return "workspace.sealed_token/" + id;
    }
}
