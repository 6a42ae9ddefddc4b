package dev.trellis.privacy.keys;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A data key per person, wrapped by the newest master key. */
@Singleton
public class PersonKeys {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PersonKeyRepository repository;
    private final MasterKeys masters;

    PersonKeys(PersonKeyRepository repository, MasterKeys masters) {
        this.repository = repository;
        this.masters = masters;
    }

    /** Seals with this person's key, which is made when they have none. */
    public String seal(WorkspaceId workspace, PersonId person, String place, String words) {
        var key = findOrMake(workspace, person);
        return Seal.close(key.id(), unwrapped(key), place, ExactText.bytes(words))
                .text();
    }

    /** Empty when the key that sealed it was destroyed; throws {@link SealBroken} when it was changed or moved. */
    public Optional<String> open(WorkspaceId workspace, PersonId person, String place, String sealed) {
        var seal = Seal.read(sealed);
        return find(workspace, person)
                .filter(key -> key.id().equals(seal.keyId()))
                .map(key -> ExactText.text(seal.open(unwrapped(key), place)));
    }

    private Optional<PersonKey> find(WorkspaceId workspace, PersonId person) {
        return repository.findByWorkspaceIdAndPersonId(workspace, person);
    }

    private PersonKey findOrMake(WorkspaceId workspace, PersonId person) {
        return find(workspace, person).orElseGet(() -> {
            repository.add(make(workspace, person));
            return find(workspace, person).orElseThrow();
        });
    }

    private SecretKey unwrapped(PersonKey key) {
        var seal = Seal.read(key.wrapped());
        return new SecretKeySpec(seal.open(masters.key(seal.keyId()), place(key)), "AES");
    }

    public void destroy(WorkspaceId workspace, PersonId person) {
        repository.deleteByWorkspaceIdAndPersonId(workspace, person);
    }

    /** Wraps up to 500 keys of older master keys anew; how many they were. */
    @Transactional
    int rewrapSome() {
        List<PersonKey> stale = repository.findTop500ByWrappedByNotEquals(masters.newest());
        for (var key : stale) {
            repository.update(wrap(key, unwrapped(key).getEncoded()));
        }
        return stale.size();
    }

    private PersonKey make(WorkspaceId workspace, PersonId person) {
        var fresh = new byte[MasterKeys.BYTES];
        RANDOM.nextBytes(fresh);
        return wrap(new PersonKey(UUID.randomUUID().toString(), workspace, person, "", ""), fresh);
    }

    private PersonKey wrap(PersonKey key, byte[] plain) {
        var master = masters.newest();
        var seal = Seal.close(master, masters.key(master), place(key), plain);
        return key.rewrapped(seal.text(), master);
    }

    private static String place(PersonKey key) {
        return "person_key.wrapped/" + key.workspaceId() + "/" + key.personId() + "/" + key.id();
    }
}
