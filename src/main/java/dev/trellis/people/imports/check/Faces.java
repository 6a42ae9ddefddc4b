package dev.trellis.people.imports.check;

import dev.trellis.people.organisation.Addresses;
import dev.trellis.workspace.PersonId;
import java.util.Map;
import java.util.Optional;

/** Recognises people by their Slack id or their e-mail address. */
record Faces(Map<String, PersonId> bySlackId, Addresses.Book addresses) {
    /** Either an id or an address. */
    Optional<PersonId> either(String text) {
        return text.contains("@") ? addresses.whose(text) : slack(text);
    }

    Optional<PersonId> slack(String id) {
        return Optional.ofNullable(bySlackId.get(id));
    }

    Optional<PersonId> email(String address) {
        return addresses.whose(address);
    }
}
